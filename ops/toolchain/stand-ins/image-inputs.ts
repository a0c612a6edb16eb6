import { existsSync } from "node:fs";
import { posix } from "node:path";
import type { CheckFailure } from "@pulumi/pulumi/provider/provider.js";
import { z } from "zod";
import { hashBuild } from "../../../components/content-hash.ts";
import { isUnknown, type Properties } from "./property-values.ts";
import { refuseInput } from "./refusal.ts";

const architectures: Record<string, string> = { x64: "amd64", arm64: "arm64" };

const BuildSchema = z.strictObject({
  context: z.string().default("."),
  dockerfile: z.string().optional(),
  platform: z
    .string()
    .default(`linux/${architectures[process.arch] ?? process.arch}`),
  args: z.record(z.string(), z.string()).optional(),
  target: z.string().optional(),
  builderVersion: z.literal("BuilderBuildKit").optional(),
  contextDigest: z.string().optional(),
});

/** Inputs of docker.Image, as far as the stand-in follows them. */
export const ImageSchema = z.strictObject({
  imageName: z.string(),
  skipPush: z.boolean().default(false),
  buildOnPreview: z.literal(false).default(false),
  registry: z.strictObject({ server: z.string().optional() }).optional(),
  build: BuildSchema.prefault({}).transform(({ dockerfile, ...build }) => ({
    ...build,
    dockerfile: dockerfile ?? posix.join(build.context, "Dockerfile"),
  })),
});

export type ImageInputs = z.infer<typeof ImageSchema>;

// What the official provider understands beyond the schema.
const officialOnly = new Set([
  "buildOnPreview",
  "registry.username",
  "registry.password",
  "build.builderVersion",
  "build.addHosts",
  "build.cacheFrom",
  "build.network",
]);

function failuresOf(issue: z.core.$ZodIssue): CheckFailure[] {
  const at = issue.path.join(".");
  const properties =
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => (at ? `${at}.${key}` : key))
      : [at];
  return properties.map((property) =>
    officialOnly.has(property)
      ? refuseInput("docker", property)
      : { property, reason: issue.message },
  );
}

// Docker Hub's short names would be pushed to somewhere else than people think.
const hasRegistry = (name: string) =>
  /^(localhost|[^/]*[.:][^/]*)\//.test(name);

function findProblems({ build, imageName, skipPush }: ImageInputs) {
  const failures: CheckFailure[] = [];
  if (!existsSync(build.dockerfile)) {
    const reason = `could not open dockerfile at relative path ${build.dockerfile}`;
    failures.push({ property: "build.dockerfile", reason });
  }
  if (!skipPush && !hasRegistry(imageName)) {
    const reason = `"${imageName}" must name its registry to be pushed, such as docker.io/you/image:tag`;
    failures.push({ property: "imageName", reason });
  }
  return failures;
}

// The platform is an input of its own.
const contextDigest = ({ context, dockerfile }: ImageInputs["build"]) =>
  hashBuild({ context, dockerfile, platform: "" });

const holdsUnknown = (value: unknown): boolean =>
  isUnknown(value) ||
  (typeof value === "object" &&
    value !== null &&
    Object.values(value).some(holdsUnknown));

/** Inputs with defaults and the digest of the build's context, or what is wrong with them. */
export function checkImage(news: Properties): {
  inputs: Properties;
  failures: CheckFailure[];
} {
  // A preview may not know every value yet; the update checks them again.
  if (holdsUnknown(news)) return { inputs: news, failures: [] };
  const parsed = ImageSchema.safeParse(news);
  if (!parsed.success)
    return { inputs: news, failures: parsed.error.issues.flatMap(failuresOf) };
  const image = parsed.data;
  const failures = findProblems(image);
  if (failures.length > 0) return { inputs: news, failures };
  const build = { ...image.build, contextDigest: contextDigest(image.build) };
  return { inputs: { ...image, build }, failures };
}
