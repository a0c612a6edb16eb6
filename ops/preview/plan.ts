import type {
  EngineEvent,
  OpMap,
  Stack,
} from "@pulumi/pulumi/automation/index.js";
import { operate } from "../stack/operate.ts";
import { RELEASE_TYPE } from "../stack/state.ts";

/** How Pulumi writes a value that it will know only while it updates. */
const UNKNOWN = /04da6b54-80e4-46f7-96ec-b56ff0331ba9|output<string>/;

export interface Plan {
  /** Pulumi's own diff, as it prints it. */
  readonly text: string;
  readonly changes: OpMap;
  /** The release's values; undefined where one of them is not known yet. */
  readonly values: object | undefined;
}

export async function planUpdate(stack: Stack, color: boolean): Promise<Plan> {
  let text = "";
  let values: object | undefined;
  const onEvent = (event: EngineEvent): void => {
    values = releaseValues(event) ?? values;
  };
  const changes = await operate(
    async (options) => {
      const how = { diff: true, color: color ? "always" : "never" } as const;
      text = (await stack.preview({ ...options, ...how })).stdout;
    },
    () => undefined,
    onEvent,
  );
  return { text: text.trim(), changes, values };
}

/** The values in the event that announces the release, if it is one and they are all known. */
export function releaseValues({
  resourcePreEvent,
}: EngineEvent): object | undefined {
  const step = resourcePreEvent?.metadata;
  if (step?.type !== RELEASE_TYPE) return undefined;
  const values: unknown = step.new?.inputs["values"];
  const isKnown = !UNKNOWN.test(JSON.stringify(values) ?? "");
  return typeof values === "object" && isKnown
    ? (values ?? undefined)
    : undefined;
}
