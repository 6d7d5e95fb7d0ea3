import { readdirSync } from "node:fs";
import { defineConfig, type Plugin } from "vite";
import { policy } from "./scripts/policy.mjs";
import { rulebooksOnDemand } from "./scripts/rulebooks-plugin.mjs";
import { ramScript } from "./www/frame/plugin.ts";
import { unmarked } from "./www/package/plugins.ts";
import { wordFaults } from "./www/words/check.ts";

const headers = { "content-security-policy": policy };

/** A word that is missing in either language stops the build: on the screen it would be an empty place. */
const wholeWords: Plugin = {
  name: "whole-words",
  apply: "build",
  buildStart() {
    const faults = wordFaults("www", "tsconfig.json");
    if (faults.length > 0) this.error(`The words are not whole:\n${faults.join("\n")}`);
  },
};

/** Every page of the site. */
const pages = readdirSync("www").filter((file) => file.endsWith(".html"));

export default defineConfig({
  root: "www",
  base: "./",
  build: {
    // The policy lets nothing be read from `data:` addresses.
    assetsInlineLimit: 0,
    outDir: "dist",
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    // Looking through the words takes most of a build, and is meant to.
    rolldownOptions: { input: pages.map((page) => `www/${page}`), checks: { bundlerTimings: false } },
  },
  plugins: [rulebooksOnDemand(), wholeWords, unmarked, ramScript],
  // pkg/ lies beside the form's root.
  server: { fs: { allow: [".."] }, headers },
  preview: { headers },
});
