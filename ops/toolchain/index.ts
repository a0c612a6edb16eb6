import { z } from "zod";
import { UserError } from "../user-error.ts";
import { groundKinds, type GroundKind } from "./decide.ts";
import { exploreGround } from "./explore.ts";
import type { Ground, Report } from "./ground.ts";
import { recallGround } from "./remembered.ts";

/** Finds out which ground this machine offers: set, known since less than a day, or asked for. */
export async function inspectGround(report: Report): Promise<Ground> {
  const kind = groundSetting() ?? (await knownOrExplored(report));
  report(descriptions[kind]);
  return grounds[kind]();
}

async function knownOrExplored(report: Report): Promise<GroundKind> {
  const known = await recallGround();
  return known?.fresh ? known.ground : exploreGround(known?.ground, report);
}

const descriptions: Readonly<Record<GroundKind, string>> = {
  internet: "Missing tools are downloaded from their official releases",
  registries: "Missing tools are built from their published Go modules",
};

/** Loaded on demand: most machines never need the other one. */
const grounds: Readonly<Record<GroundKind, () => Promise<Ground>>> = {
  internet: async () =>
    (await import("./internet/ground.ts")).createInternetGround(),
  registries: async () =>
    (await import("./registries/ground.ts")).createRegistriesGround(),
};

function groundSetting(): GroundKind | undefined {
  const setting = process.env["TODO_CHAT_GROUND"] || undefined;
  const kind = z.enum(groundKinds).optional().safeParse(setting);
  if (kind.success) return kind.data;
  throw new UserError(
    `TODO_CHAT_GROUND is "${setting}".`,
    `Unset it, or set it to ${groundKinds.join(" or ")}.`,
  );
}
