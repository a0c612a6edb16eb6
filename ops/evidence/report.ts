import type { Cause, Trouble } from "./diagnose.ts";
import { maskSecrets } from "./mask.ts";

export interface Finding {
  readonly pod: string;
  readonly trouble: Trouble;
  readonly events: readonly string[];
  readonly log: readonly string[];
}

const SENTENCES: Readonly<Record<Cause, string>> = {
  image: "its image is not in the cluster, or can't be pulled",
  crash: "its process ends with an error",
  memory: "it needs more memory than its limit allows",
  probe: "it runs, but does not answer its probe",
  scheduling: "the cluster has no room for it",
  database: "the database can't be used",
  configuration:
    "a Secret, ConfigMap or volume that it names is missing or wrong",
  starting: "it was still starting",
};

const NEXT: Readonly<Record<Cause, string>> = {
  image:
    "npm run up, which builds and delivers missing images; see also: docker images",
  crash: "read the log lines above, correct the cause, then npm run up",
  memory:
    "raise resources.limits.memory in app/chart/values.yaml, then npm run up",
  probe: "read the log lines above, correct the cause, then npm run up",
  scheduling:
    "free memory or processors for Docker, or lower todo-chat:replicas, then npm run up",
  database:
    "check todo-chat:databaseUrl (pulumi config get databaseUrl) or the pod of postgres, then npm run up",
  configuration: "read the events above, correct the cause, then npm run up",
  starting: "npm run up again: a slow machine may need a second turn",
};

/** What a person reads about pods that did not become ready, worst known cause first. */
export function describeFindings(findings: readonly Finding[]): string {
  return findings.map(describeFinding).join("\n");
}

function describeFinding({ pod, trouble, events, log }: Finding): string {
  const detail = [
    ...events.map((line) => `event  ${line}`),
    ...log.map((line) => `log    ${line}`),
  ];
  return [
    `Pod ${pod}: ${SENTENCES[trouble.cause]} (${trouble.cause})`,
    `  ${trouble.reason}`,
    ...detail.map((line) => `  ${line}`),
  ]
    .map(maskSecrets)
    .join("\n");
}

/** The next step for the finding that says most: "starting" says least. */
export function nextStep(findings: readonly Finding[]): string | undefined {
  const telling =
    findings.find(({ trouble }) => trouble.cause !== "starting") ?? findings[0];
  return telling && NEXT[telling.trouble.cause];
}
