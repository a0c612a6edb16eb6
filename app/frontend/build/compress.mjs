// Compresses what `vite build` made, once and as well as can be, for Nginx to
// send as it is: beside each file as gzip, and the assets as Brotli in a folder
// of their own, because Nginx without modules finds no name for what is in a .br.
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";

const DIST = path.join(import.meta.dirname, "../dist");
const ASSETS = path.join(DIST, "assets");
const BROTLI = path.join(DIST, "brotli");

const TEXT = /\.(?:js|css|html|svg)$/;

/** @param {string} file */
async function compress(file) {
  const content = await readFile(file);
  await writeFile(`${file}.gz`, await promisify(gzip)(content, { level: 9 }));
  if (path.dirname(file) !== ASSETS) return;
  const small = await promisify(brotliCompress)(content);
  await writeFile(path.join(BROTLI, path.basename(file)), small);
}

await mkdir(BROTLI, { recursive: true });
const files = await readdir(DIST, { recursive: true });
const texts = files.filter((file) => TEXT.test(file));
await Promise.all(texts.map((file) => compress(path.join(DIST, file))));
