import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { kubeconfigFile, PROJECT, stackFile } from "./project.ts";

const StackFileSchema = z.looseObject({
  encryptionsalt: z.string().optional(),
  config: z.record(z.string(), z.unknown()).optional(),
});
export type StackFile = z.infer<typeof StackFileSchema>;

/** What the commands need to know of the stack's settings; the program itself validates all of them. */
export interface Settings {
  readonly profile: string;
  readonly namespace: string;
  readonly host: string;
  /** Another cluster than Minikube's, by its kubeconfig context. */
  readonly context?: string;
  readonly kubeconfig: string;
}

export function readStackFile(file = stackFile): StackFile {
  if (!existsSync(file)) return {};
  return StackFileSchema.parse(parse(readFileSync(file, "utf8")) ?? {});
}

export function readSettings(): Settings {
  return settingsOf(readStackFile(), process.env);
}

/** Pure: the settings in a stack file, with the program's own defaults. */
export function settingsOf(file: StackFile, env: NodeJS.ProcessEnv): Settings {
  const text = (key: string): string | undefined => {
    const value = file.config?.[`${PROJECT}:${key}`];
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  const context = text("context");
  return {
    profile: text("profile") ?? "todo-chat",
    namespace: text("namespace") ?? "todo-chat",
    host: text("host") ?? "todo.local",
    kubeconfig:
      text("kubeconfig") ?? (context ? personsKubeconfig(env) : kubeconfigFile),
    ...(context !== undefined && { context }),
  };
}

function personsKubeconfig(env: NodeJS.ProcessEnv): string {
  return env["KUBECONFIG"] ?? join(homedir(), ".kube/config");
}
