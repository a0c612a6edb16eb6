import type { Rollup } from "vite";

interface Graph {
  getModuleInfo(id: string): Pick<Rollup.ModuleInfo, "importedIds"> | null;
}

/**
 * These name all that they have, used or not, so no path may lead through
 * them: the library of components, and the contract with its schemas.
 */
const CATALOGS = /\/@mantine\/core\/esm\/index\.mjs$|\/app\/contract\//;

/** Mantine's base, and what stands on the screens before the log-in. */
const MANTINE_FIRST =
  /\/@mantine\/core\/esm\/(?:core|components\/(?:ActionIcon|Alert|Anchor|Box|Button|Center|CloseButton|Group|Input|InputBase|Loader|Paper|PasswordInput|Skeleton|Stack|Text|TextInput|Title|Transition|UnstyledButton|VisuallyHidden))\//;

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
 * Puts all that a first visit runs into one file. Bundlers share by reason of
 * who else uses a module, which makes dozens of files, each with a round trip
 * and a dictionary of its own to compress with.
 */
export function firstChunk(page: string) {
  let first: Set<string> | undefined;
  return (id: string, graph: Graph): string | null => {
    if (LATER.test(id)) return null;
    if (MANTINE_FIRST.test(id)) return "first";
    first ??= reach(page, graph, new Set());
    return first.has(id) ? "first" : null;
  };
}
