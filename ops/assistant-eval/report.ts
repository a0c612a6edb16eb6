import { doesNothing, onlyAsks, passes, type Result } from "./compare.ts";
import type { ExpectedTask, Item, Outcome } from "./corpus.ts";

export interface Judged {
  item: Item;
  result: Result;
  passed: boolean;
}

export const judge = (item: Item, result: Result): Judged => ({
  item,
  result,
  passed: passes(item, result),
});

const percent = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`;

/** Share of items that passed, in percent. */
export const rateOf = (judged: Judged[]): number =>
  (100 * judged.filter(({ passed }) => passed).length) /
  Math.max(judged.length, 1);

function row(label: string, judged: Judged[]): string[] {
  const whole = judged.length;
  const count = (isOf: (one: Judged) => boolean) => {
    const part = judged.filter(isOf).length;
    return `${part} (${percent(part, whole)})`;
  };
  return [
    label,
    `${whole}`,
    count(({ passed }) => passed),
    count(({ item }) => passes(item, doesNothing(item))),
    count(({ item }) => passes(item, onlyAsks(item))),
  ];
}

const HEAD = ["language", "items", "passed", "does nothing", "only asks"];
const GAP = 3;

function inColumns(rows: string[][]): string {
  const widths = HEAD.map((_, column) =>
    Math.max(...rows.map((cells) => cells[column]!.length)),
  );
  return rows
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column]! + GAP))
        .join("")
        .trimEnd(),
    )
    .join("\n");
}

/** Passes by language, beside what programs pass that understand nothing. */
export function describeRates(judged: Judged[]): string {
  const languages = [...new Set(judged.map(({ item }) => item.lang))].sort();
  const rows = languages.map((lang) =>
    row(
      lang,
      judged.filter(({ item }) => item.lang === lang),
    ),
  );
  return inColumns([HEAD, ...rows, row("all", judged)]);
}

const describeTask = ({ title, ...rest }: ExpectedTask): string => {
  const details = Object.entries(rest)
    .map(([name, value]) => [name, value?.toString() ?? ""])
    .filter(([, value]) => value !== "")
    .map((detail) => detail.join("="));
  return [title, ...details].join(" | ");
};

const describeTasks = (tasks: ExpectedTask[]): string[] =>
  tasks.length === 0 ? ["(no tasks)"] : tasks.map(describeTask);

function describeOutcome({ tasks, ...rest }: Outcome, item: Item): string[] {
  const list = tasks ?? (rest.unchanged ? item.setup : undefined);
  const others = Object.entries(rest).map(
    ([name, value]) => `${name}: ${value.toString()}`,
  );
  return [...(list ? describeTasks(list) : []), ...others];
}

function describeResult({ tasks, goneUnasked }: Result): string[] {
  const gone = goneUnasked ? ["gone before anybody said yes"] : [];
  return [...describeTasks(tasks), ...gone];
}

const describeTurn = (said: string, reply = ""): string[] => [
  `  > ${said}`,
  ...reply.split("\n").map((line) => `  < ${line}`),
];

function sideBySide(left: string[], right: string[]): string[] {
  const width = Math.max(...left.map(({ length }) => length));
  const height = Math.max(left.length, right.length);
  return Array.from({ length: height }, (_, line) =>
    `  ${(left[line] ?? "").padEnd(width)}  | ${right[line] ?? ""}`.trimEnd(),
  );
}

/** What was said, and what should have come of it beside what did. */
export function describeFailure({ item, result }: Judged): string {
  const { alternatives, ...first } = item.expect;
  const others = alternatives.flatMap((one) => [
    "or:",
    ...describeOutcome(one, item),
  ]);
  const said = item.turns.flatMap((turn, place) =>
    describeTurn(turn, result.replies[place]),
  );
  return [
    `${item.id} (${item.lang}, ${item.now})${item.note ? `: ${item.note}` : ""}`,
    ...said,
    ...sideBySide(
      ["expected", ...describeOutcome(first, item), ...others],
      ["actual", ...describeResult(result)],
    ),
  ].join("\n");
}
