/** Builds the script for host pages, `aterforing-ram.js`, apart from everything else: it is used without the rest. */
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "vite";

const name = "aterforing-ram.js";
const source = fileURLToPath(new URL("./ram.ts", import.meta.url));

/**
 * Bytes. No page is promised it: it is held so small since a page takes it in beside all that it has already. What
 * lets a page change between this element and the one without a frame is worth some.
 */
const largest = 6 * 1024;

async function built(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: "warn",
    build: {
      write: false,
      target: "es2022",
      modulePreload: { polyfill: false },
      rolldownOptions: { input: source, output: { format: "iife", entryFileNames: name } },
    },
  });
  const [chunk] = Array.isArray(output) || !("output" in output) ? [] : output.output;
  if (!chunk) throw new Error(`${name} was not built`);
  return chunk.code;
}

export const ramScript: Plugin = {
  name: "aterforing-ram",
  configureServer({ middlewares }) {
    middlewares.use(`/${name}`, (_request, response) => {
      void built().then((code) => response.setHeader("content-type", "text/javascript").end(code));
    });
  },
  async generateBundle() {
    const code = await built();
    if (code.length > largest) this.error(`${name} has ${code.length} bytes, more than ${largest}`);
    this.emitFile({ type: "asset", fileName: name, source: code });
  },
};
