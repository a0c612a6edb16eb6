import type { Stack } from "@pulumi/pulumi/automation/index.js";
import { z } from "zod";
import { explained } from "./explain.ts";

const ResourceSchema = z.looseObject({
  urn: z.string(),
  type: z.string(),
  retainOnDelete: z.boolean().optional(),
  inputs: z
    .looseObject({
      metadata: z.looseObject({ name: z.string().optional() }).optional(),
    })
    .optional(),
  outputs: z.looseObject({}).optional(),
});
export type StateResource = z.infer<typeof ResourceSchema>;

const DeploymentSchema = z.looseObject({
  resources: z.array(ResourceSchema).nullish(),
  pending_operations: z
    .array(z.looseObject({ type: z.string(), resource: ResourceSchema }))
    .nullish(),
});

export const STACK_TYPE = "pulumi:pulumi:Stack";
export const NAMESPACE_TYPE = "kubernetes:core/v1:Namespace";
export const RELEASE_TYPE = "kubernetes:helm.sh/v3:Release";

export interface StackState {
  readonly resources: readonly StateResource[];
  /** Resources that a killed update was creating: Pulumi does not know how far it came. */
  readonly pendingCreates: readonly StateResource[];
  readonly hasPending: boolean;
}

export async function readState(stack: Stack): Promise<StackState> {
  const { deployment } = await explained(() => stack.exportStack());
  const { resources, pending_operations: pending } =
    DeploymentSchema.parse(deployment);
  const creating = (pending ?? []).filter(({ type }) => type === "creating");
  return {
    resources: resources ?? [],
    pendingCreates: creating.map(({ resource }) => resource),
    hasPending: (pending ?? []).length > 0,
  };
}
