import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { statePath } from "../project.ts";

/** Proof that a Minikube profile is ours: written before it is made, completed once it is up. */
const RecordSchema = z.discriminatedUnion("phase", [
  z.object({
    phase: z.literal("making"),
    profile: z.string(),
    minikubePid: z.int().optional(),
  }),
  z.object({
    phase: z.literal("made"),
    profile: z.string(),
    containerId: z.string(),
    /** UID of the namespace kube-system: the cluster's identity. */
    uid: z.string(),
  }),
]);
export type ClusterRecord = z.infer<typeof RecordSchema>;

const file = (): string => statePath("cluster.json");

export function readRecord(): ClusterRecord | undefined {
  if (!existsSync(file())) return undefined;
  return RecordSchema.safeParse(JSON.parse(readFileSync(file(), "utf8"))).data;
}

export function writeRecord(record: ClusterRecord): void {
  writeFileSync(file(), JSON.stringify(record), { mode: 0o600 });
}

export function forgetRecord(): void {
  rmSync(file(), { force: true });
}
