import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    sequence: { shuffle: true },
    // The built package is tested as it is, not as Vite would rewrite it.
    server: { deps: { external: [/\/pkg\//] } },
    testTimeout: 60_000,
  },
});
