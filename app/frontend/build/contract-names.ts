import { readdirSync, readFileSync } from "node:fs";

const FOLDER = new URL("../../contract/src/", import.meta.url);
const CONSTANT = /^(?:export )?const (\w+) =/gm;

/** Constants of the contract: what is called on them only declares more. */
export function contractNames(): string[] {
  const sources = readdirSync(FOLDER).map((name) =>
    readFileSync(new URL(name, FOLDER), "utf8"),
  );
  return sources.flatMap((source) =>
    [...source.matchAll(CONSTANT)].map(([, name = ""]) => name),
  );
}
