import { defineConfig } from "vite";
import { policy } from "./scripts/policy.mjs";

const headers = { "content-security-policy": policy };

export default defineConfig({
  root: "www",
  base: "./",
  // The policy lets nothing be read from `data:` addresses.
  build: { assetsInlineLimit: 0, outDir: "dist", emptyOutDir: true, modulePreload: { polyfill: false } },
  // pkg/ lies beside the form's root.
  server: { fs: { allow: [".."] }, headers },
  preview: { headers },
});
