// A link as no version of the form would write it, or as an older one did.
import { deflateRawSync } from "node:zlib";

export function writtenLink(content: string | Buffer, version = "1"): string {
  const body = `${version}.${deflateRawSync(content).toString("base64url")}`;
  let sum = 0x811c9dc5;
  for (const sign of body) sum = Math.imul(sum ^ sign.charCodeAt(0), 0x01000193);
  return `#utkast=${body}.${(sum >>> 0).toString(16).padStart(8, "0")}`;
}
