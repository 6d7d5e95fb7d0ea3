// Serves built files under the policy, on this machine only:
//   node scripts/serve.mjs [--port 8080] [/path/=folder ...]
// Without a port it takes 8080, or any free one where that is taken; without folders it serves the form.
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { parseArgs } from "node:util";
import { policy } from "./policy.mjs";

const { values, positionals } = parseArgs({ options: { port: { type: "string" } }, allowPositionals: true });
const mounts = (positionals.length > 0 ? positionals : ["/=www/dist"])
  .map((mount) => mount.split("="))
  // The longest path first: it is the most particular.
  .sort(([a], [b]) => b.length - a.length);

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".wasm": "application/wasm",
};

function fileOf(url) {
  const path = normalize(decodeURIComponent(new URL(url, "http://localhost").pathname));
  const mount = mounts.find(([prefix]) => path.startsWith(prefix));
  if (!mount) return undefined;
  const file = join(mount[1], path.slice(mount[0].length));
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile()) return file;
  const index = join(file, "index.html");
  return found?.isDirectory() && statSync(index, { throwIfNoEntry: false }) ? index : undefined;
}

const server = createServer((request, response) => {
  let file;
  try {
    file = fileOf(request.url ?? "/");
  } catch {
    file = undefined; // an address that cannot be decoded
  }
  if (!file) {
    response.writeHead(404, { "content-type": "text/plain" }).end("Not found\n");
    return;
  }
  response.writeHead(200, {
    "content-type": types[extname(file)] ?? "application/octet-stream",
    "content-security-policy": policy,
    "x-content-type-options": "nosniff",
    "cache-control": "no-cache",
  });
  createReadStream(file).pipe(response);
});

server.on("error", (error) => {
  if (error.code !== "EADDRINUSE" || values.port) throw error;
  server.listen(0, "127.0.0.1");
});
server.on("listening", () => {
  console.log(`http://localhost:${server.address().port}/`);
});
server.listen(Number(values.port ?? 8080), "127.0.0.1");
