import { sayIt, type Deed } from "./deed.ts";
import { asCompleted } from "./filter.ts";
import type { Intent } from "./intent.ts";
import type { Phrases } from "./language.ts";
import { askedBefore, type Asked } from "./memory.ts";
import type { Moment } from "./moment.ts";
import { call, type Call } from "./step.ts";
import type { Scene } from "./found.ts";
import { findTasks } from "./targets.ts";
import type { Turn } from "./turns.ts";

function again(asked: Asked): Call {
  return asked.tool === "delete_task"
    ? call("delete_task", { id: asked.task.id })
    : call("change_tasks", asked.change);
}

/** A yes: what was asked about is called again, and done. */
export function agree(earlier: Turn[], phrases: Phrases, intent: Intent): Deed {
  const asked = askedBefore(earlier);
  if (asked.length === 0) return sayIt(phrases.nothingAsked());
  return { do: "call", calls: asked.map(again), intent };
}

/** What is no answer leaves a question open: it is asked again. */
export function askAgain(earlier: Turn[], intent: Intent): Deed | undefined {
  const asked = askedBefore(earlier);
  return asked.length > 0
    ? { do: "call", calls: asked.map(again), intent }
    : undefined;
}

/** "When is it due?" is answered from the tasks at hand. */
function tellDue(
  { filter }: Extract<Intent, { kind: "list" }>,
  scene: Scene,
  phrases: Phrases,
): Deed {
  const words = filter.search ?? "";
  const target = words
    ? ({ by: "words", words } as const)
    : ({ by: "it" } as const);
  const found = findTasks(target, "update", scene);
  if ("tasks" in found && found.found !== "done-already")
    return {
      ...sayIt(found.tasks.map((task) => phrases.dueOf(task)).join("\n")),
      ...{ about: found.tasks },
    };
  return sayIt(words ? phrases.noMatch(words) : phrases.whatIsMeant());
}

type Listing = Extract<Intent, { kind: "list" }>;

/** "And after that?": behind the one that was told of just before. */
function asFurther(intent: Listing, before: Deed[]): Listing {
  const last = before.at(-1)?.intent;
  if (!intent.isFurther || last?.kind !== "list" || last.ask !== "next")
    return intent;
  return { ...last, place: (last.place ?? 0) + 1 };
}

/** A question about tasks. */
export function list(
  asked: Listing,
  { scene, before }: Moment,
  phrases: Phrases,
): Deed {
  const meant = asFurther(asked, before);
  if (meant.ask === "when") return tellDue(meant, scene, phrases);
  const filter = asCompleted(meant.filter, scene.clock);
  const intent = { ...meant, filter };
  const calls = [call("list_tasks", filter)];
  return { do: "call", calls, intent };
}

/** What is said without any tool. */
export function talk(kind: Intent["kind"], phrases: Phrases): string {
  switch (kind) {
    case "help":
      return phrases.help();
    case "greet":
      return phrases.greet();
    case "thank":
      return phrases.thank();
    case "no":
    case "keep":
      return phrases.kept();
    case "too-long":
      return phrases.tooLong();
    case "too-many":
      return phrases.tooMany();
    default:
      return phrases.unknown();
  }
}
