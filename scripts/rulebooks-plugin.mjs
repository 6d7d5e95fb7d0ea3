// A Vite plugin: in a page, rule sets are loaded one by one, when they are asked for.
import { fileURLToPath } from "node:url";

const inPage = fileURLToPath(new URL("../www/rulebooks.ts", import.meta.url));

/** Puts www/rulebooks.ts in the place of the package's rulebooks.js. @returns {import("vite").Plugin} */
export const rulebooksOnDemand = () => ({
  name: "rulebooks-on-demand",
  enforce: "pre",
  resolveId: (source, importer) =>
    source === "./rulebooks.js" && importer?.endsWith("/pkg/aterforing.js") ? inPage : null,
});
