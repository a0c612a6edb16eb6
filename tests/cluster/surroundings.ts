import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { execa } from "execa";
import { Visitor } from "../../ops/proof/visitor.ts";

export const project = join(import.meta.dirname, "../..");
export const profile = "todo-chat-test";
export const namespace = "todo-chat";
const COMMAND_LIMIT_MS = 60 * 60_000;
const TOOL_LIMIT_MS = 5 * 60_000;

export const port = process.env["TODO_CHAT_PORT"] ?? "80";
export const url = `http://localhost:${port}`;

export interface Said {
  readonly exitCode: number;
  readonly output: string;
}

/** Runs one of the README's commands as a person would, in the checkout or a copy of it. */
export async function run(args: string[], folder = project): Promise<Said> {
  const { exitCode, all } = await execa("node", ["ops/run.mjs", ...args], {
    cwd: folder,
    reject: false,
    all: true,
    stdin: "ignore",
    timeout: COMMAND_LIMIT_MS,
  });
  return { exitCode: exitCode ?? 1, output: all };
}

let shell: Record<string, string> | undefined;

/** What `npm run -s env` gives a shell. */
export function shellSettings(): Record<string, string> {
  return (shell ??= parseExports(
    execFileSync("node", ["ops/run.mjs", "env"], {
      cwd: project,
      encoding: "utf8",
    }),
  ));
}

function parseExports(text: string): Record<string, string> {
  const lines = [...text.matchAll(/^export (\w+)='(.*)'$/gm)];
  return Object.fromEntries(lines.map(([, name, value]) => [name!, value!]));
}

/** Runs pulumi, kubectl, helm or minikube with those settings; gives stdout. */
export async function tool(
  command: string,
  args: string[],
  folder = project,
): Promise<string> {
  const { stdout } = await execa(command, args, {
    cwd: folder,
    stdin: "ignore",
    timeout: TOOL_LIMIT_MS,
    env: shellSettings(),
  });
  return stdout;
}

export const kubectl = (...args: string[]) =>
  tool("kubectl", [
    `--context=${profile}`,
    `--namespace=${namespace}`,
    ...args,
  ]);

export async function podNames(component: string): Promise<string[]> {
  const selector = `--selector=app.kubernetes.io/component=${component}`;
  const names = await kubectl("get", "pods", selector, "--output=name");
  return names.split("\n").filter(Boolean).sort();
}

let people = 0;

/** Somebody new, signed up. */
export async function newcomer(): Promise<Visitor & { email: string }> {
  const email = `visitor-${Date.now()}-${++people}@todo-chat.invalid`;
  const visitor = Object.assign(new Visitor(url), { email });
  const account = { name: "Visitor", email, password: "correct horse battery" };
  await visitor.ask("POST", "/api/auth/sign-up/email", account);
  await visitor.ask("POST", "/api/auth/sign-in/email", account);
  return visitor;
}
