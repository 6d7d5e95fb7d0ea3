/**
 * Builds what other pages load: the element as a module, and the page and the
 * script for frames. The files lie as in the package, whose wasm and rule sets
 * they use by address, so that each is there once:
 *
 *     element/aterforing-kalkyl.js   the one name that is the same in every version
 *     element/<name>-<hash>.js       what it loads
 *     aterforing-ram.js, frame.html  the frame
 *
 * Not as a library of Vite's: that would put the wasm into the script.
 */
import { defineConfig } from "vite";
import { rulebooksOnDemand } from "./scripts/rulebooks-plugin.mjs";
import { ramScript } from "./www/frame/plugin.ts";
import { integrity, ownNames, plainImports, unmarked } from "./www/package/plugins.ts";

/** Where the package has a file of its own with the same content. */
const ofPackage = (from: string): string | undefined =>
  /(?:^|\/)pkg\/((?:rulebooks\/)?[\w-]+\.(?:wasm|json))$/.exec(from)?.[1];

export default defineConfig({
  root: "www",
  base: "./",
  publicDir: false,
  build: {
    outDir: "../target/element",
    emptyOutDir: true,
    // A page's policy may let nothing be read from `data:` addresses.
    assetsInlineLimit: 0,
    // Nothing but what is written runs in somebody else's page.
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { "aterforing-kalkyl": "www/package/element.ts", frame: "www/frame.html" },
      preserveEntrySignatures: "strict",
      output: {
        entryFileNames: ({ name }) => (name === "aterforing-kalkyl" ? "element/[name].js" : "element/[name]-[hash].js"),
        chunkFileNames: "element/[name]-[hash].js",
        assetFileNames: ({ originalFileNames: [from = ""] }) => ofPackage(from) ?? "element/[name]-[hash][extname]",
        // All that comes before the first result is one file: it weighs less so, and is there sooner.
        codeSplitting: { groups: [{ name: "kalkyl", test: /\/www\/element\/define\.ts$/ }] },
      },
      checks: { bundlerTimings: false },
    },
  },
  plugins: [rulebooksOnDemand(), integrity, plainImports, ownNames, unmarked, ramScript],
});
