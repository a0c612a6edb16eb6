import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const INSTALL_LIMIT_MS = 20 * 60_000;
const STAMP = ".todo-chat-installed";
const SHOWN_OUTPUT = 2_000;

/**
 * Runs `npm ci` in a folder whose node_modules are missing or older than package-lock.json.
 * Speaks on stderr: the output of some commands is read by a shell.
 * @param {string} folder
 * @param {string} what in words for a person
 * @returns {Promise<void>}
 */
export async function installPackages(folder, what) {
  const wanted = lockHash(folder);
  if (stampOf(folder) === wanted) return;
  if (!npmFinishedAfterLock(folder)) await showElapsed(what, npmCi(folder));
  writeFileSync(join(folder, "node_modules", STAMP), wanted);
}

/** @param {string} folder */
function lockHash(folder) {
  const lock = readFileSync(join(folder, "package-lock.json"));
  return createHash("sha256").update(lock).digest("hex");
}

/** @param {string} folder */
function stampOf(folder) {
  try {
    return readFileSync(join(folder, "node_modules", STAMP), "utf8");
  } catch {
    return undefined;
  }
}

/**
 * npm writes its own copy of the lock file last, so an interrupted installation has none.
 * @param {string} folder
 */
function npmFinishedAfterLock(folder) {
  const installed = statSync(join(folder, "node_modules/.package-lock.json"), {
    throwIfNoEntry: false,
  });
  const lock = statSync(join(folder, "package-lock.json"));
  return installed !== undefined && installed.mtimeMs >= lock.mtimeMs;
}

/** @param {string} folder @returns {Promise<void>} */
function npmCi(folder) {
  return new Promise((resolve, reject) => {
    const npm = spawn("npm", ["ci", "--ignore-scripts"], {
      cwd: folder,
      stdio: ["ignore", "pipe", "pipe"],
      timeout: INSTALL_LIMIT_MS,
    });
    let output = "";
    npm.stdout.on("data", (chunk) => (output += chunk));
    npm.stderr.on("data", (chunk) => (output += chunk));
    npm.on("error", reject);
    npm.on("close", (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`npm ci failed:\n${output.slice(-SHOWN_OUTPUT)}`)),
    );
  });
}

/** @param {string} what @param {Promise<void>} work */
async function showElapsed(what, work) {
  const started = Date.now();
  const line = () =>
    `Installing ${what} … ${Math.round((Date.now() - started) / 1000)} s`;
  process.stderr.write(line());
  const tick = setInterval(() => {
    if (process.stderr.isTTY) process.stderr.write(`\r${line()}`);
  }, 1000);
  try {
    await work;
  } finally {
    clearInterval(tick);
    process.stderr.write(process.stderr.isTTY ? `\r${line()}\n` : `\n`);
  }
}
