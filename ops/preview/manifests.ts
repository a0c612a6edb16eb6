import { parseAllDocuments, stringify } from "yaml";
import { z } from "zod";

const ManifestSchema = z.looseObject({
  kind: z.string(),
  metadata: z.looseObject({ name: z.string() }),
});
type Manifest = z.infer<typeof ManifestSchema>;

const SECRET_PARTS = ["data", "stringData"];

/** Kubernetes objects by "Kind/name". */
export type Manifests = ReadonlyMap<string, Manifest>;

/** One object as it is and as it would be; undefined where there is none. */
export interface ObjectPair {
  readonly key: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Comments go: what they say reaches no cluster. */
export function parseManifests(text: string): Manifests {
  const objects = parseAllDocuments(text)
    .map((document): unknown => document.toJS())
    .filter((object) => object !== null && object !== undefined)
    .map((object) => ManifestSchema.parse(object));
  return new Map(
    objects.map((object) => [`${object.kind}/${object.metadata.name}`, object]),
  );
}

/** The objects that differ, by name, as YAML without the contents of Secrets. */
export function changedObjects(
  before: Manifests,
  after: Manifests,
): ObjectPair[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
  return keys
    .filter((key) => print(before.get(key)) !== print(after.get(key)))
    .map((key) => {
      const [old, next] = [before.get(key), after.get(key)];
      return {
        key,
        before: print(masked(old, () => "***")),
        after: print(masked(next, sameAs(old))),
      };
    });
}

function print(manifest: Manifest | undefined): string | undefined {
  return (
    manifest &&
    stringify(manifest, {
      lineWidth: 0,
      sortMapEntries: true,
      aliasDuplicateObjects: false,
    })
  );
}

type Mask = (part: string, key: string, value: unknown) => string;

/** Says that a secret would be another one, without a hint at either. */
function sameAs(old: Manifest | undefined): Mask {
  return (part, key, value) =>
    old === undefined || entriesOf(old[part])[key] === value
      ? "***"
      : "*** (another)";
}

function masked(manifest: Manifest | undefined, mask: Mask) {
  if (manifest?.kind !== "Secret") return manifest;
  const hidden = SECRET_PARTS.filter((part) => part in manifest).map((part) => {
    const entries = Object.entries(entriesOf(manifest[part]));
    const shown = entries.map(([key, value]) => [key, mask(part, key, value)]);
    return [part, Object.fromEntries(shown)];
  });
  return { ...manifest, ...Object.fromEntries(hidden) } as Manifest;
}

function entriesOf(part: unknown): Record<string, unknown> {
  return z.record(z.string(), z.unknown()).safeParse(part).data ?? {};
}
