import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { stringify } from "yaml";
import { livingHolder, RUN_LOCK } from "../exclusive.ts";
import { freePort } from "../free-port.ts";
import { PROJECT, STACK } from "../project.ts";
import { cacheFolder } from "../toolchain/cache.ts";

const PROFILE = "todo-chat-test";
const END_LIMIT_S = 180;

/** Outside the checkout, so that a run that was killed is found and taken up by the next one. */
const ownFolder = (): string => cacheFolder("cluster-test");

/**
 * The environment in which the commands work on a stack and a Minikube profile of the tests' own.
 * Nothing of the person's is taken over: not the settings, which may name a cluster in use, and not
 * the Pulumi login, under which a stack of the same name may be in use.
 */
export async function ownSurroundings(): Promise<NodeJS.ProcessEnv> {
  const folder = ownFolder();
  const stackFile = join(folder, `Pulumi.${STACK}.yaml`);
  const settings = { config: { [`${PROJECT}:profile`]: PROFILE } };
  if (!existsSync(stackFile)) writeFileSync(stackFile, stringify(settings));
  return {
    TODO_CHAT_STATE: folder,
    TODO_CHAT_PORT: await ownPort(join(folder, "port")),
    PULUMI_OPTION_CONFIG_FILE: stackFile,
    PULUMI_BACKEND_URL: pathToFileURL(join(folder, "pulumi")).href,
    PULUMI_CONFIG_PASSPHRASE: undefined,
    PULUMI_CONFIG_PASSPHRASE_FILE: undefined,
    PULUMI_STACK: undefined,
  };
}

async function ownPort(file: string): Promise<string> {
  if (!existsSync(file)) writeFileSync(file, `${await freePort()}`);
  return readFileSync(file, "utf8");
}

/** Waits, within limits, for a command that was told to end. */
export async function untilCommandsEnded(): Promise<void> {
  const lock = join(ownFolder(), RUN_LOCK);
  for (let second = 0; second < END_LIMIT_S; second += 1) {
    if (!livingHolder(lock)) return;
    await sleep(1000);
  }
}

export function forgetOwnSurroundings(): void {
  rmSync(ownFolder(), { recursive: true });
}
