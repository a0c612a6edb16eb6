import type { ScriptedLlm } from "./scripted-llm/server.ts";
import { startBackend, type TestBackend } from "./backend.ts";
import { Person } from "./person.ts";

export interface Chat {
  backend: TestBackend;
  person: Person;
}

/** A backend of its own, so that no test meets another's open circuit, and someone new. */
export async function chatWith(
  llm: ScriptedLlm,
  database: string,
  settings: Record<string, string> = {},
): Promise<Chat> {
  const env = { ...llm.settings, ...settings };
  const backend = await startBackend(undefined, env, database);
  return { backend, person: await Person.signedUp(backend.url) };
}
