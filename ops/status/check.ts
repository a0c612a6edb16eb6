/** One thing that has to be well, and what was found. */
export interface Check {
  readonly title: string;
  readonly isWell: boolean;
  readonly text: string;
  readonly details?: readonly string[];
  /** The command that mends it. */
  readonly next?: string | undefined;
}

const TITLE_WIDTH = 8;

/** What `npm run status` prints: every check, then the step that mends the first one that fails. */
export function describeChecks(checks: readonly Check[]): string {
  const failed = checks.filter(({ isWell }) => !isWell);
  const next = failed.find((check) => check.next)?.next;
  return [
    ...checks.flatMap(describeCheck),
    "",
    failed.length === 0 ? "All is well." : "Not all is well.",
    ...(next ? ["", `Next: ${next}`] : []),
  ].join("\n");
}

function describeCheck({ title, isWell, text, details }: Check): string[] {
  const mark = isWell ? "✔" : "✖";
  return [
    `${mark} ${title.padEnd(TITLE_WIDTH)} ${text}`,
    ...(details ?? []).map((line) => `    ${line}`),
  ];
}
