import type { Rollup } from "vite";

interface Graph {
  getModuleInfo(id: string): Pick<Rollup.ModuleInfo, "importedIds"> | null;
}

/**
 * These name all that they have, used or not, so no path may lead through
 * them: the library of components, and the contract with its schemas.
 */
const CATALOGS = /\/@mantine\/core\/esm\/index\.mjs$|\/app\/contract\//;

/** A few bytes each, once the unused schemas are gone. */
const SCRAPS = /\/clsx\/|\/app\/contract\//;

const mantine = (...names: string[]): RegExp =>
  new RegExp(`/@mantine/core/esm/(?:${names.join("|")})/`);

/** Components that are reached through their catalog, by the chunk that needs them first. */
const COMPONENTS: Record<string, RegExp> = {
  /** Mantine's base, and what stands on the screens before the log-in. */
  first: mantine(
    "core",
    "components/(?:ActionIcon|Alert|Anchor|Box|Button|Center|CloseButton|Group|Input|InputBase|Loader|Paper|PasswordInput|Skeleton|Stack|Text|TextInput|Title|Transition|UnstyledButton|VisuallyHidden)",
  ),
  main: mantine(
    "(?:components/(?:Avatar|Badge|Checkbox|FloatingIndicator|ScrollArea/utils|SegmentedControl|Tabs|Textarea|ThemeIcon)|utils/(?:InlineInput|InputsGroupFieldset))",
  ),
};

/** Reached through the catalog of hooks, but used by dialogs and menus only. */
const LATER = /\/@mantine\/hooks\/esm\/(?:use-focus-trap|use-long-press)\//;

function reach(id: string, graph: Graph, found: Set<string>): Set<string> {
  if (found.has(id) || CATALOGS.test(id)) return found;
  found.add(id);
  for (const next of graph.getModuleInfo(id)?.importedIds ?? []) {
    reach(next, graph, found);
  }
  return found;
}

/**
 * Puts all that an entry runs into one file, but for what an entry before it has.
 * Bundlers share by reason of who else uses a module, which makes dozens of files,
 * each with a round trip and a dictionary of its own to compress with.
 */
export function chunkOf(entries: Record<keyof typeof COMPONENTS, string>) {
  const reached = new Map<string, Set<string>>();
  const has = (name: string, entry: string, id: string, graph: Graph) => {
    if (COMPONENTS[name]?.test(id)) return true;
    const known = reached.get(name) ?? reach(entry, graph, new Set());
    reached.set(name, known);
    return known.has(id);
  };
  return (id: string, graph: Graph): string | null => {
    if (LATER.test(id)) return null;
    if (SCRAPS.test(id)) return "first";
    const found = Object.entries(entries).find(([name, entry]) =>
      has(name, entry, id, graph),
    );
    return found?.[0] ?? null;
  };
}
