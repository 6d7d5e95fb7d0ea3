import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // The words of the form, which its chunk registers in a page.
    setupFiles: ["www/words/whole.ts"],
    sequence: { shuffle: true },
    // The built package is tested as it is, not as Vite would rewrite it.
    server: { deps: { external: [/\/pkg\/.*\.js($|\?)/] } },
    testTimeout: 60_000,
  },
});
