import type {
  EngineEvent,
  OpMap,
  OpType,
} from "@pulumi/pulumi/automation/index.js";

const COLOR_TAG = /<\{%[^%]*%\}>/g;
const NOISE = /^(update|preview|destroy|refresh) failed$/;

const VERBS: Partial<Record<OpType, string>> = {
  create: "creating",
  update: "updating",
  delete: "deleting",
  "create-replacement": "replacing",
  "delete-replaced": "removing the former",
  refresh: "checking",
};

/** What a person reads while a resource is being made; undefined for events that say nothing new. */
export function describeStep({
  resourcePreEvent,
}: EngineEvent): string | undefined {
  if (!resourcePreEvent) return undefined;
  const { op, type, urn } = resourcePreEvent.metadata;
  const verb = VERBS[op];
  if (!verb || type === "pulumi:pulumi:Stack") return undefined;
  return `${verb} ${kindOf(type)} ${urn.split("::").at(-1)}`;
}

function kindOf(type: string): string {
  if (type.startsWith("pulumi:providers:")) return "provider";
  return type.split(":").at(-1) ?? type;
}

/** The text of an error, without colors and without Pulumi's closing lines that say only "failed". */
export function errorOf({ diagnosticEvent }: EngineEvent): string | undefined {
  if (diagnosticEvent?.severity !== "error") return undefined;
  const text = diagnosticEvent.message.replace(COLOR_TAG, "").trim();
  return text && !NOISE.test(text) ? text : undefined;
}

/** Whether an update did more than find everything as it should be. */
export function hasChanges(changes: OpMap | undefined): boolean {
  return Object.keys(changes ?? {}).some(
    (op) => op !== "same" && op !== "refresh" && op !== "read",
  );
}
