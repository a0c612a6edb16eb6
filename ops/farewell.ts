import type { Extent } from "./cluster/standing.ts";
import type { TasksFate } from "./stack/loss.ts";
import { describeTime } from "./summary.ts";

export interface Removal {
  readonly extent: Extent;
  /** Whether the stack had anything in it. */
  readonly hadResources: boolean;
  /** The Minikube profile that is ours, if there is one: removed with extent "all", else still there. */
  readonly profile: string | undefined;
  readonly tasks: TasksFate;
  /** Whether the stack was found without its cluster. */
  readonly clusterIsGone: boolean;
  readonly namespace: string;
  /** Encrypted settings keep the passphrase and the salt with which they can be read. */
  readonly keptSecrets: boolean;
}

type Loss = Pick<Removal, "extent" | "tasks" | "profile" | "namespace">;

/** What is about to happen to the tasks. */
export function announceLoss(loss: Loss): string {
  const { extent, tasks, profile, namespace } = loss;
  if (tasks === "elsewhere")
    return "The tasks stay in the database that todo-chat:databaseUrl names.";
  if (tasks === "lost")
    return "The tasks went with the cluster, which is no longer there.";
  if (extent === "all" && profile)
    return `All tasks go with the database in the profile ${profile}.`;
  if (tasks === "kept")
    return `The tasks stay, since todo-chat:keepData is true: the namespace ${namespace} keeps the database's volume.`;
  return `All tasks go with the database in the namespace ${namespace}.`;
}

/** What `npm run down` says at its end. */
export function farewell(removal: Removal, elapsedMs: number): string {
  const removed = removedParts(removal);
  const verdict =
    removed.length > 0
      ? `Removed: ${removed.join(", ")}`
      : "The stack was empty already";
  return [
    "",
    `${verdict}  (${describeTime(elapsedMs)} in all)`,
    ...stillThere(removal).map((line) => `Still there: ${line}`),
  ].join("\n");
}

function removedParts({ extent, hadResources, profile }: Removal): string[] {
  const parts = hadResources ? ["the stack with all that was in it"] : [];
  if (extent === "stack") return parts;
  if (profile) parts.push(`the Minikube profile ${profile}`);
  return [...parts, "what the commands noted about them"];
}

function stillThere(removal: Removal): string[] {
  const { extent, tasks, profile, clusterIsGone, namespace, keptSecrets } =
    removal;
  const lines: string[] = [];
  if (extent === "stack" && tasks === "kept")
    lines.push(
      `the tasks, in the namespace ${namespace} (to delete them: kubectl delete namespace ${namespace})`,
    );
  if (extent === "stack" && profile && !clusterIsGone)
    lines.push(
      `the Minikube profile ${profile} (to remove it: npm run down -- --cluster)`,
    );
  if (keptSecrets)
    lines.push(
      "the passphrase in the state folder, which the encrypted settings need",
    );
  return lines;
}
