import { createHash } from "node:crypto";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { rm, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Response } from "undici";
import { UserError } from "../../user-error.ts";
import type { Report } from "../ground.ts";
import { accepted, persist } from "./http.ts";
import { progressLine } from "./progress.ts";
import { readChecksum, type Release } from "./releases.ts";

const checksumLimitMs = 30_000;
const downloadLimitMs = 20 * 60_000;

/**
 * Fetches a release into a folder and checks it against its publisher's SHA-256; continues what an earlier run began.
 * @returns the file, which the caller removes
 */
export async function downloadVerified(
  release: Release,
  folder: string,
  report: Report,
): Promise<string> {
  const digest = await publishedDigest(release, report);
  const file = join(folder, `${digest}.part`);
  const continued = existsSync(file);
  await fetchInto(file, release.url, report);
  if ((await digestOf(file)) === digest) return file;
  await rm(file);
  if (continued) return downloadVerified(release, folder, report);
  throw new UserError(
    `${release.url} does not have the SHA-256 that ${release.checksumUrl} states; it was removed.`,
    "Try again later. If it stays so, something between here and the publisher changes downloads: ask who runs the network.",
  );
}

async function publishedDigest(
  { url, checksumUrl }: Release,
  report: Report,
): Promise<string> {
  const text = await persist(checksumUrl, report, async () => {
    const signal = AbortSignal.timeout(checksumLimitMs);
    return (await accepted(checksumUrl, { signal })).text();
  });
  const digest = readChecksum(text, basename(url));
  if (digest) return digest;
  throw new UserError(
    `${checksumUrl} states no SHA-256 of ${basename(url)}.`,
    "Check that no sign-in page answers in its place: open the address in a browser.",
  );
}

function fetchInto(file: string, url: string, report: Report): Promise<void> {
  return persist(url, report, async () => {
    const have = await sizeOf(file);
    const response = await accepted(url, {
      signal: AbortSignal.timeout(downloadLimitMs),
      // A server that compresses on the way would break both the range and the checksum.
      headers: { "accept-encoding": "identity", range: `bytes=${have}-` },
    });
    // 416: nothing is left to fetch; the checksum tells whether that is so.
    if (response.status !== 416) await save(response, file, have, report);
  });
}

async function save(
  response: Response,
  file: string,
  have: number,
  report: Report,
): Promise<void> {
  if (!response.body) throw new Error(`${response.url} answered nothing`);
  const continues = response.status === 206;
  const start = continues ? have : 0;
  const total = start + Number(response.headers.get("content-length") ?? 0);
  await pipeline(
    Readable.fromWeb(response.body),
    tally(basename(response.url), start, total, report),
    createWriteStream(file, { flags: continues ? "a" : "w" }),
  );
}

function tally(name: string, start: number, total: number, report: Report) {
  return async function* (chunks: AsyncIterable<Uint8Array>) {
    let done = start;
    let last = "";
    for await (const chunk of chunks) {
      done += chunk.length;
      const line = progressLine(name, done, total);
      if (line !== last) report((last = line));
      yield chunk;
    }
  };
}

async function sizeOf(file: string): Promise<number> {
  return existsSync(file) ? (await stat(file)).size : 0;
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}
