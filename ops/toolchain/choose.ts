import { satisfies } from "semver";
import type { Tool } from "./tools.ts";

export interface Candidate {
  readonly path: string;
  /** Undefined when the executable doesn't run or doesn't tell. */
  readonly version: string | undefined;
  readonly missingCompanions: readonly string[];
}

/** Where a tool may already be. */
export interface Offer {
  readonly onPath?: Candidate | undefined;
  readonly inCache?: Candidate | undefined;
}

export type Choice =
  | {
      readonly source: "PATH" | "cache";
      readonly path: string;
      readonly version: string;
    }
  | {
      readonly source: "download" | "build";
      readonly version: string;
      readonly because: string;
    };

/** What a person installed comes first, then the project's cache, then what the ground supplies. */
export function chooseTool(
  tool: Tool,
  offer: Offer,
  supply: "download" | "build",
): Choice {
  return (
    take(tool, offer.onPath, "PATH") ??
    take(tool, offer.inCache, "cache") ?? {
      source: supply,
      version: tool.wanted,
      because: objection(tool, offer.inCache ?? offer.onPath) ?? "not found",
    }
  );
}

function take(
  tool: Tool,
  candidate: Candidate | undefined,
  source: "PATH" | "cache",
): Choice | undefined {
  if (!candidate?.version || objection(tool, candidate)) return undefined;
  return { source, path: candidate.path, version: candidate.version };
}

/** Why a candidate doesn't serve; undefined when it does. */
export function objection(
  tool: Tool,
  candidate: Candidate | undefined,
): string | undefined {
  if (!candidate) return "not on PATH";
  if (!candidate.version) return `${candidate.path} doesn't tell its version`;
  if (!satisfies(candidate.version, tool.accepts))
    return `${candidate.path} is ${candidate.version}, needed is ${tool.accepts}`;
  if (candidate.missingCompanions.length > 0)
    return `${candidate.path} lacks ${candidate.missingCompanions.join(" and ")}`;
  return undefined;
}
