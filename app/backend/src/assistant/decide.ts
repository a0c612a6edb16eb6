import type { Language as Tongue, Task } from "@todo-chat/contract";
import type { Clock } from "./clock.ts";
import { phrasesFor, readMessage, writingOfMessage } from "./languages.ts";
import type { Deed } from "./deed.ts";
import { understand, type Setting } from "./plan.ts";
import { tellAll } from "./reply.ts";
import type { Call } from "./step.ts";
import type { ToolResult, Turn } from "./turns.ts";

export interface Person {
  clock: Clock;
  /** Their tasks, open ones first. */
  tasks: Task[];
  /** Of answers to messages that do not show one. */
  language: Tongue;
}

/** What the assistant does next: call tools, all at once, or answer. */
export type Next = { calls: Call[] } | { text: string };

function settingOf({ clock, tasks, language }: Person, said: string): Setting {
  const phrases = phrasesFor(writingOfMessage(said, language), clock);
  const read: Setting["read"] = (text, then, spoken) =>
    readMessage(text, writingOfMessage(text, language), {
      clock,
      tasks: then,
      spoken,
    });
  return { clock, tasks, phrases, read };
}

/** Results come in the order of the calls. */
function answer(deeds: Deed[], results: ToolResult[], setting: Setting) {
  let used = 0;
  const texts = deeds.map((deed) => {
    if (deed.do === "say") return deed.text;
    const own = results.slice(used, used + deed.calls.length);
    used += deed.calls.length;
    return tellAll(own, deed.intent, setting.phrases);
  });
  return texts.join("\n");
}

/** The next step in a conversation whose last turn is being answered. */
export function decide(turns: Turn[], person: Person): Next {
  const turn = turns.at(-1) ?? { said: "", results: [] };
  const setting = settingOf(person, turn.said);
  const deeds = understand(setting, turn.said, turns.slice(0, -1));
  const calls = deeds.flatMap((deed) => (deed.do === "call" ? deed.calls : []));
  if (turn.results.length === 0 && calls.length > 0) return { calls };
  return { text: answer(deeds, turn.results, setting) };
}
