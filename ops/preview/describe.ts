import { hasChanges } from "../stack/events.ts";
import type { ObjectPair } from "./manifests.ts";
import type { Plan } from "./plan.ts";
import { colored, plain, unifiedDiff } from "./unified-diff.ts";

/** What a person reads: Pulumi's diff, the manifests' diff, and what follows from both. */
export function describePreview(
  plan: Plan,
  objects: readonly ObjectPair[],
  color: boolean,
): string {
  const changes = hasChanges(plan.changes);
  if (!changes && objects.length === 0)
    return "\nNothing would change: `npm run up` would find everything as it should be.";
  const parts = [
    changes ? plan.text : "Pulumi would change nothing.",
    ...(plan.values ? [] : [PARTLY_KNOWN]),
    objects.length > 0
      ? `Rendered manifests, installed against planned (${count(objects.length, "object")}):\n\n${unifiedDiff(objects, color ? colored : plain)}`
      : "The rendered manifests stay as they are.",
    "Nothing was changed now. Next: npm run up",
  ];
  return `\n${parts.join("\n\n")}`;
}

const PARTLY_KNOWN =
  "Some values are known only once images are built; below, names that end in -new or :new stand for them.";

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
