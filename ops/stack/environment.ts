import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { PROJECT, STACK, stateFolder } from "../project.ts";
import { chooseBackend, ourBackendFolder, type Backend } from "./backend.ts";
import { passphraseEnv } from "./passphrase.ts";

/** Settings with which every Pulumi process of ours runs; `npm run env` prints the same. */
export function pulumiEnv(
  backend: Backend = chooseBackend(),
): Record<string, string> {
  if (backend.isOurs)
    mkdirSync(ourBackendFolder(), { recursive: true, mode: 0o700 });
  return {
    PULUMI_SKIP_UPDATE_CHECK: "true",
    TODO_CHAT_STATE: stateFolder,
    ...(backend.url !== undefined && { PULUMI_BACKEND_URL: backend.url }),
    ...passphraseEnv(usesPassphrase(backend), noteOfStack(backend)),
  };
}

/** Pulumi's own service keeps the keys itself; every other backend asks for a passphrase. */
function usesPassphrase({ url }: Backend): boolean {
  return url !== undefined && !url.startsWith("https://");
}

/** Whether the stack is in our own backend; false when somebody else keeps the state. */
export function noteOfStack(backend: Backend): boolean {
  return (
    backend.isOurs &&
    existsSync(
      join(ourBackendFolder(), ".pulumi/stacks", PROJECT, `${STACK}.json`),
    )
  );
}
