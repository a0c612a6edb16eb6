import { TITLE_MAX } from "@todo-chat/contract";
import type { Clock } from "../clock.ts";
import type { Changes, Intent } from "../intent.ts";
import { readNamed } from "./finish.ts";

/** An update of the task that is named. */
export function change(named: string, changes: Changes, clock: Clock): Intent {
  const target = readNamed(named, "open", clock);
  if (!target) return { kind: "nameless", verb: "change" };
  if ((changes.title?.length ?? 0) > TITLE_MAX) return { kind: "too-long" };
  return { kind: "update", target, changes };
}
