export interface ReleaseRecord {
  readonly revision: number;
  readonly status: string;
}

/** What Pulumi knows of the release: it is in the state, its creation was cut short, or nothing. */
export type KnownToPulumi = "yes" | "half" | "no";

export type ReleaseRemedy =
  | { readonly kind: "none" | "uninstall" | "foreign" }
  | { readonly kind: "rollback"; readonly revision: number };

/**
 * What a killed update calls for: Helm refuses every change of a release that is marked pending,
 * and the creation of one that exists.
 */
export function decideRelease(
  records: readonly ReleaseRecord[],
  known: KnownToPulumi,
): ReleaseRemedy {
  const newestFirst = [...records].sort((a, b) => b.revision - a.revision);
  const newest = newestFirst[0];
  if (!newest) return { kind: "none" };
  if (known === "no" && !isUnfinished(newest)) return { kind: "foreign" };
  if (known === "half") return { kind: "uninstall" };
  if (!isUnfinished(newest)) return { kind: "none" };
  const good = newestFirst.find(
    ({ status }) => status === "deployed" || status === "superseded",
  );
  return good
    ? { kind: "rollback", revision: good.revision }
    : { kind: "uninstall" };
}

function isUnfinished({ status }: ReleaseRecord): boolean {
  return status.startsWith("pending-") || status === "uninstalling";
}
