import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import { stateFolder } from "../project.ts";

const CredentialsSchema = z.looseObject({ current: z.string().optional() });

export interface Backend {
  /** Undefined: Pulumi finds it by itself, since the person is logged in. */
  readonly url: string | undefined;
  /** Whether it is the folder that we made in the state folder. */
  readonly isOurs: boolean;
}

/** Where the stack's state is kept: wherever the person said, else in a folder of our own. */
export function chooseBackend(): Backend {
  const set = process.env["PULUMI_BACKEND_URL"];
  if (set) return { url: set, isOurs: set === ourBackendUrl() };
  if (isLoggedIn()) return { url: undefined, isOurs: false };
  return { url: ourBackendUrl(), isOurs: true };
}

export function ourBackendFolder(): string {
  return join(stateFolder, "pulumi");
}

function ourBackendUrl(): string {
  return pathToFileURL(ourBackendFolder()).href;
}

function isLoggedIn(): boolean {
  const home = process.env["PULUMI_HOME"] ?? join(homedir(), ".pulumi");
  const file = join(home, "credentials.json");
  if (!existsSync(file)) return false;
  const credentials = CredentialsSchema.safeParse(
    JSON.parse(readFileSync(file, "utf8")),
  );
  return Boolean(credentials.data?.current);
}
