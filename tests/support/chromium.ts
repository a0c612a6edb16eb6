import { access, constants } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];

const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

async function isProgram(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** TODO_CHAT_CHROMIUM, or the first of Chromium's names that PATH has. */
async function findChromium(): Promise<string> {
  const named = process.env.TODO_CHAT_CHROMIUM;
  const folders = (process.env.PATH ?? "").split(delimiter);
  const found = NAMES.flatMap((name) => folders.map((dir) => join(dir, name)));
  for (const path of named ? [named] : found) {
    if (await isProgram(path)) return path;
  }
  throw new Error(
    named
      ? `TODO_CHAT_CHROMIUM names ${named}, which is no program`
      : `The page's tests need Chromium: install it (apt install chromium), or set TODO_CHAT_CHROMIUM to its program`,
  );
}

/** A browser with a profile of its own, thrown away when it closes. */
export async function launchChromium(
  more: readonly string[] = [],
): Promise<Browser> {
  return chromium.launch({
    executablePath: await findChromium(),
    args: [...ARGS, ...more],
  });
}
