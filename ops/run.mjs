// The way in on a machine that has Node.js alone: everything else is installed from here.
import { join } from "node:path";
import { installPackages } from "./install.mjs";
import { unmetRequirement } from "./requirements.mjs";

const unmet = unmetRequirement(process.platform, process.versions.node);
if (unmet !== undefined) fail(unmet);

try {
  await installPackages(join(import.meta.dirname, ".."), "the packages");
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

// Loaded in this very process, so that signals and the exit code need no passing on.
// Both loaders: the program's components, whose pure parts are used here, are CommonJS.
const loaders = [import("tsx/cjs/api"), import("tsx/esm/api")];
for (const { register } of await Promise.all(loaders)) register();
const { main } = await import("./cli.ts");
process.exitCode = await main(process.argv.slice(2));

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message);
  process.exit(1);
}
