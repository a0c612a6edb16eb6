import { z } from "zod";
import { llmSettings } from "./llm-settings";
import { postgresUrlProblem } from "./postgres-url";
import { help } from "./setting-help";

const label = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;
const hostName =
  /^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\.)*[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;
// The first part must look like a registry's host, or Docker would take it for a user of Docker Hub.
const registry =
  /^(localhost|[a-z0-9-]+(\.[a-z0-9-]+)+)(:\d{1,5})?(\/[a-z0-9]+([._-]+[a-z0-9]+)*)*$/;
const logLevels = [
  "trace",
  "debug",
  "info",
  "warn",
  "error",
  "fatal",
  "silent",
] as const;
const flag = z.enum(["true", "false"]).transform((text) => text === "true");

const databaseUrl = z.string().superRefine((text, context) => {
  const problem = postgresUrlProblem(text);
  if (problem) context.addIssue({ code: "custom", message: problem });
});
const databaseUrlHelp =
  "postgresql://USER:PASSWORD@HOST/DATABASE?sslmode=verify-full (typed or piped in, never an argument)";

/** Every setting of the stack, from the texts that Pulumi's configuration holds. */
export const settings = {
  profile: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9_.-]*$/)
    .default("todo-chat")
    .meta(help("the name of a Minikube profile", "todo-chat")),
  context: z
    .string()
    .optional()
    .meta(help("the name of a kubeconfig context", "my-cluster")),
  kubeconfig: z
    .string()
    .optional()
    .meta(help("the path of a file", "~/.kube/config")),
  namespace: z
    .string()
    .regex(label)
    .default("todo-chat")
    .meta(
      help("lower-case letters, digits and dashes, at most 63", "todo-chat"),
    ),
  host: z
    .string()
    .max(253)
    .regex(hostName)
    .default("todo.local")
    .meta(help("a host name in lower case", "todo.local")),
  ingressClass: z
    .string()
    .regex(hostName)
    .optional()
    .meta(help("the name of an IngressClass", "nginx")),
  registry: z
    .string()
    .regex(registry)
    .optional()
    .meta(
      help(
        "a registry's host with an optional path, in lower case",
        "ghcr.io/your-name",
      ),
    ),
  databaseUrl: databaseUrl.optional().meta(help(databaseUrlHelp, "--secret")),
  directDatabaseUrl: databaseUrl
    .optional()
    .meta(help(databaseUrlHelp, "--secret")),
  ...llmSettings,
  replicas: z.coerce
    .number()
    .int()
    .min(1)
    .max(20)
    .default(2)
    .meta(help("a whole number from 1 to 20", "2")),
  keepData: flag.default(false).meta(help("true or false", "true")),
  logLevel: z
    .enum(logLevels)
    .default("info")
    .meta(help(`one of ${logLevels.join(", ")}`, "info")),
};

export type SettingKey = keyof typeof settings;

export const secretKeys: readonly SettingKey[] = [
  "databaseUrl",
  "directDatabaseUrl",
  "llmApiKey",
];

export const SettingsSchema = z.strictObject(settings);

export type PlainSettings = z.infer<typeof SettingsSchema>;
