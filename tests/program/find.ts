import type { Registered } from "./recorder.ts";
import type { Run } from "./run-program.ts";

export const types = {
  image: "docker:index/image:Image",
  kubernetes: "pulumi:providers:kubernetes",
  namespace: "kubernetes:core/v1:Namespace",
  nodeImage: "pulumi-nodejs:dynamic/todo-chat:NodeImage",
  password: "random:index/randomPassword:RandomPassword",
  release: "kubernetes:helm.sh/v3:Release",
  secret: "kubernetes:core/v1:Secret",
} as const;

export type Kind = keyof typeof types;

export const all = ({ resources }: Run, kind: Kind) =>
  resources.filter(({ type }) => type === types[kind]);

/** The only resource of a kind, or the one with the name. */
export function one(run: Run, kind: Kind, name?: string): Registered {
  const found = all(run, kind).filter((r) => !name || r.name === name);
  if (found.length !== 1)
    throw new Error(`${found.length} resources of kind ${kind} ${name ?? ""}`);
  return found[0]!;
}

interface Values {
  sourceHash: string;
  frontend: { image: string; replicas: number };
  backend: { image: string; replicas: number; logLevel: string };
  llm: {
    provider: string;
    model: string;
    baseUrl: string;
    firstTokenSeconds: number;
    timeoutSeconds: number;
  };
  credentials: { existingSecret: string };
  postgres: { enabled: boolean; keepData: boolean };
  ingress: { className: string; hosts: string[] };
}

export const valuesOf = (run: Run) =>
  one(run, "release").inputs.values as Values;

/** The texts of a Secret, which must be marked as secret. */
export function secretTexts(run: Run, name: string): Record<string, string> {
  const marked = one(run, "secret", name).inputs.stringData as {
    value?: Record<string, string>;
  };
  if (!marked.value) throw new Error(`${name} is not marked as secret`);
  return marked.value;
}
