// Says how many bytes a reader fetches, compressed: what the page of a debate needs at first, and what comes later.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const root = normalize(join(dirname(fileURLToPath(import.meta.url)), "../../api/src/main/resources/explorer"));

/** What a file fetches by itself: static imports of modules and styles. */
function importsOf(path) {
  const text = readFileSync(path, "utf8");
  const found = [...text.matchAll(/^(?:import|export)[^;]*?from "(\.[^"]+)"|^@import url\("([^"]+)"\)/gm)];
  return found.map(([, module, style]) => join(dirname(path), module ?? style));
}

function reached(starts) {
  const met = new Set();
  const waiting = starts.map((name) => join(root, name));
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    if (!met.has(path)) {
      met.add(path);
      waiting.push(...importsOf(path));
    }
  }
  return [...met];
}

function bytes(paths) {
  return paths.reduce((sum, path) => sum + gzipSync(readFileSync(path), { level: 9 }).length, 0);
}

const all = readdirSync(root, { recursive: true })
  .map(String)
  .filter((name) => /\.(js|css)$/.test(name))
  .map((name) => join(root, name));
const first = reached(["debate.js", "page.css"]);
for (const path of [...all].sort((one, other) => bytes([other]) - bytes([one]))) {
  console.log(String(bytes([path])).padStart(7), first.includes(path) ? "first" : "later", relative(root, path));
}
console.log(
  `${bytes(first)} bytes at first in ${first.length} files, ${bytes(all)} bytes in all ${all.length} files`,
);
