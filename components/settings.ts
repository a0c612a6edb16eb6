import * as pulumi from "@pulumi/pulumi";
import { SettingsSchema, type PlainSettings } from "./settings-schema";
import {
  conflicts,
  openSecrets,
  problemsOf,
  report,
} from "./settings-problems";

/** The stack's settings; what is secret can be read only through an output that stays secret. */
export interface Settings extends Omit<
  PlainSettings,
  "databaseUrl" | "directDatabaseUrl" | "llmApiKey"
> {
  databaseUrl?: pulumi.Output<string>;
  directDatabaseUrl?: pulumi.Output<string>;
  llmApiKey?: pulumi.Output<string>;
}

/** Texts by key, without those that are empty: Pulumi.yaml's default for "not set". */
export function givenSettings(project: string, config: Record<string, string>) {
  const prefix = `${project}:`;
  const own = Object.entries(config).filter(
    ([key, text]) => key.startsWith(prefix) && text !== "",
  );
  return Object.fromEntries(
    own.map(([key, text]) => [key.slice(prefix.length), text]),
  );
}

/**
 * Checks all settings at once.
 * @throws pulumi.RunError, one message that lists every problem and the command that solves it.
 */
export function parseSettings(
  project: string,
  given: Record<string, string>,
  encrypted: ReadonlySet<string>,
): PlainSettings {
  const keys = Object.keys(given);
  const parsed = SettingsSchema.safeParse(given);
  const problems = [
    ...problemsOf(parsed.error?.issues ?? []),
    ...openSecrets(keys, encrypted),
    ...conflicts(given),
  ];
  if (!parsed.success || problems.length > 0)
    throw new pulumi.RunError(report(project, problems));
  return parsed.data;
}

// Part of Pulumi's runtime, but left out of its published types.
const isEncrypted = Reflect.get(pulumi.runtime, "isConfigSecret") as (
  key: string,
) => boolean;

const hide = (text: string | undefined) =>
  text === undefined ? undefined : pulumi.secret(text);

/** Reads the stack's configuration; the only place that does. */
export function readSettings(): Settings {
  const project = pulumi.getProject();
  const given = givenSettings(project, pulumi.runtime.allConfig());
  const encrypted = Object.keys(given).filter((key) =>
    isEncrypted(`${project}:${key}`),
  );
  const plain = parseSettings(project, given, new Set(encrypted));
  return {
    ...plain,
    databaseUrl: hide(plain.databaseUrl),
    directDatabaseUrl: hide(plain.directDatabaseUrl),
    llmApiKey: hide(plain.llmApiKey),
  };
}
