import type { Clock } from "../clock.ts";
import type { Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import { readReminder, readRemindedTask } from "./ahead.ts";
import { readAgain } from "./again.ts";
import { asksToAdd } from "./add-starts.ts";
import { readWholeTask } from "./add.ts";
import { splitOrders } from "./clauses.ts";
import { withoutCourtesy } from "./courtesy.ts";
import { readListed } from "./listed.ts";
import { readCopied } from "./copied.ts";
import { readElided } from "./elided.ts";
import { readFurtherDay } from "./further-day.ts";
import { followed } from "./followed.ts";
import { afterOpeners, withoutClosing } from "./openers.ts";
import { UNKNOWN } from "./order.ts";
import { readOrders } from "./read-tasks.ts";
import { aboutTopic } from "./about-topic.ts";
import { mask } from "./quotes.ts";
import { datedBy, remindedOf } from "./relative.ts";
import { withoutReminding } from "./reminded-question.ts";
import { withReminderFirst } from "./reminder-first.ts";
import { restored } from "./restore.ts";
import { writtenOut } from "./shorthand.ts";
import { readSmallTalk } from "./small-talk.ts";
import { corrected } from "./spelling.ts";
import { splitToo } from "./too.ts";
import { readTitles } from "./titles.ts";
import { withoutSlip } from "./taken-back.ts";
import { understood } from "./understood.ts";
import { plain } from "./words.ts";

const ALL_GONE =
  /^(?:delete|remove|erase|clear|complete) (?:all|every|everything)\b/i;

/** "Add … and delete everything": what goes for all tasks does not follow an added one. */
function withTitles(parts: string[]): string[] {
  const [first, ...others] = parts;
  if (!first || !asksToAdd(plain(first))) return parts;
  const at = others.findIndex((part) => ALL_GONE.test(part));
  if (at < 0) return parts;
  const title = parts.slice(0, at + 2).join(" and ");
  return [title, ...others.slice(at + 1)];
}

const LONGEST_LINE = 80;

/** Lines that are no orders are titles when none of them is one. */
function asTitles(
  intents: Intent[],
  parts: string[],
  said: string,
  { clock }: Context,
): Intent[] {
  const areTitles =
    said.trim().includes("\n") &&
    intents.length === parts.length &&
    parts.every((part) => part.length <= LONGEST_LINE) &&
    intents.every(({ kind }) => kind === "add" || kind === "unknown");
  if (!areTitles) return intents;
  return intents.map((intent, index) =>
    intent.kind === "add" ? intent : readWholeTask(parts[index]!, clock),
  );
}

/** What an English message asks for, in its order. */
export function readEnglish(message: string, context: Context): Intent[] {
  if (NO_WORDS.test(message)) return [UNKNOWN];
  const { text, quotes } = mask(message);
  const asked = withoutCourtesy(text.replace(/[’‘]/g, "'").trim());
  const spelled = corrected(writtenOut(asked));
  const request = withoutClosing(afterOpeners(spelled.trim()));
  const asks = withoutReminding(request, context);
  const meant = remindedOf(withoutSlip(asks, context.clock), context);
  const said = withReminderFirst(meant, context.clock);
  const whole = readSmallTalk(said) ?? readSmallTalk(plain(said));
  if (whole) return [whole];
  const reminder = readReminder(meant, context, (rest) =>
    readAll(rest, context),
  );
  const intents = reminder ?? readAll(said, context);
  return understood(intents, said).map((intent) => restored(intent, quotes));
}

function readAll(said: string, context: Context): Intent[] {
  const listed = readListed(said);
  const titles = listed && readTitles(listed, context);
  return titles ?? readParts(said, context);
}

/** "Take it off", behind something else, is an order rather than a yes. */
function readTalk(part: string, index: number): Intent | undefined {
  const talk = readSmallTalk(part);
  return index > 0 && talk?.kind === "yes" && talk.otherwise
    ? talk.otherwise
    : talk;
}

/** One message may hold several orders. */
function readParts(said: string, context: Context): Intent[] {
  const parts = splitOrders(said).flatMap((part) => splitToo(part, context));
  const intents = withTitles(parts).reduce<Intent[]>((before, each, index) => {
    const last = before.at(-1);
    const part = datedBy(each, last, context);
    const talk =
      readTalk(part, index) ??
      readElided(part, context) ??
      readFurtherDay(part, context) ??
      readCopied(part, context) ??
      readAgain(part, context);
    const read = talk ? [talk] : readOrders(plain(afterOpeners(part)), context);
    const topic = parts[index - 1] ?? "";
    return [...before, ...aboutTopic(read, topic, last, context)];
  }, []);
  return asTitles(followed(intents, context.clock), parts, said, context);
}

const NO_WORDS = /^[\s,.;:…–-]*$/;

/** For a line that is one task as a whole. */
export function readEnglishTask(text: string, clock: Clock): Intent {
  const masked = mask(text);
  return restored(
    readRemindedTask(corrected(masked.text), clock),
    masked.quotes,
  );
}
