import { z } from "zod";
import { normalizeDatabaseUrl } from "./db/url.ts";
import { PoliciesSchema } from "./limits/policies.ts";
import {
  LlmEnvironmentSchema,
  llmProblems,
  toLlmSettings,
} from "./models/settings.ts";

const RULES = {
  databaseUrl:
    "a PostgreSQL URL; set it as postgresql://USER:PASSWORD@HOST:5432/DATABASE",
  authSecret: "at least 32 characters; make one with: openssl rand -base64 32",
  port: "a port from 0 to 65535; leave it out for 3000",
  logLevel:
    "one of fatal, error, warn, info, debug, trace, silent; leave it out for info",
  hosts:
    "host names parted by commas, no scheme, no port; set it as todo.local,localhost",
};

const DatabaseUrlSchema = z
  .url({ protocol: /^postgres(ql)?$/, error: RULES.databaseUrl })
  .transform(normalizeDatabaseUrl);

const LogLevelSchema = z
  .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"], {
    error: RULES.logLevel,
  })
  .default("info");

const PortSchema = z.coerce
  .number({ error: RULES.port })
  .int({ error: RULES.port })
  .min(0, { error: RULES.port })
  .max(65535, { error: RULES.port })
  .default(3000);

const HostsSchema = z
  .string()
  .default("localhost,127.0.0.1")
  .transform((list) => list.split(",").map((host) => host.trim()))
  .pipe(z.array(z.string().regex(/^[a-z0-9.-]+$/i, { error: RULES.hosts })));

const ServerConfigSchema = z
  .object({
    DATABASE_URL: DatabaseUrlSchema,
    AUTH_SECRET: z
      .string({ error: RULES.authSecret })
      .min(32, { error: RULES.authSecret }),
    PORT: PortSchema,
    LOG_LEVEL: LogLevelSchema,
    PUBLIC_HOSTS: HostsSchema,
    RATE_LIMITS: PoliciesSchema,
    ...LlmEnvironmentSchema.shape,
  })
  .superRefine((env, context) => {
    for (const [key, message] of llmProblems(env))
      context.addIssue({ code: "custom", path: [key], message });
  })
  .transform((env) => ({
    databaseUrl: env.DATABASE_URL,
    authSecret: env.AUTH_SECRET,
    port: env.PORT,
    logLevel: env.LOG_LEVEL,
    publicHosts: env.PUBLIC_HOSTS,
    limits: env.RATE_LIMITS,
    llm: toLlmSettings(env),
  }));

const MigrationConfigSchema = z
  .object({
    DATABASE_URL: DatabaseUrlSchema,
    DIRECT_DATABASE_URL: DatabaseUrlSchema.optional(),
    LOG_LEVEL: LogLevelSchema,
  })
  .transform((env) => ({
    databaseUrl: env.DIRECT_DATABASE_URL ?? env.DATABASE_URL,
    logLevel: env.LOG_LEVEL,
  }));

export type ServerConfig = z.infer<typeof ServerConfigSchema>;
export type MigrationConfig = z.infer<typeof MigrationConfigSchema>;
export type Environment = Record<string, string | undefined>;

/** Names every bad key and its rule; never the value, which may be a secret. */
export class ConfigError extends Error {
  constructor(issues: z.core.$ZodIssue[]) {
    const lines = issues.map(
      ({ path, message }) => `  ${String(path[0])}: ${message}`,
    );
    super(["Fix these environment variables:", ...lines].join("\n"));
    this.name = "ConfigError";
  }
}

function read<S extends z.ZodType>(schema: S, env: Environment): z.output<S> {
  const given = Object.entries(env).filter(([, value]) => value !== "");
  const result = schema.safeParse(Object.fromEntries(given));
  if (!result.success) throw new ConfigError(result.error.issues);
  return result.data;
}

export const readServerConfig = (env: Environment): ServerConfig =>
  read(ServerConfigSchema, env);

export const readMigrationConfig = (env: Environment): MigrationConfig =>
  read(MigrationConfigSchema, env);
