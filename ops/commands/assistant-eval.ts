import pLimit from "p-limit";
import { onlyItem, readCorpus, type Item } from "../assistant-eval/corpus.ts";
import {
  describeFailure,
  describeRates,
  judge,
  rateOf,
  type Judged,
} from "../assistant-eval/report.ts";
import { installPackages } from "../install.mjs";
import { appFolder } from "../project.ts";
import { UserError } from "../user-error.ts";

/** The pool of connections is no larger. */
const AT_ONCE = 8;

export interface EvalOptions {
  /** Nothing but the rates. */
  rates?: boolean;
  /** The rate in percent below which the command fails. */
  min?: number;
  /** The id of the one item to run. */
  only?: string;
}

/** The app is loaded only here, once its packages are there. */
async function runAll(items: Item[]): Promise<Judged[]> {
  const { withAssistant } = await import("../assistant-eval/assistant.ts");
  const { runItem } = await import("../assistant-eval/run-item.ts");
  const limit = pLimit(AT_ONCE);
  return withAssistant((assistant) =>
    Promise.all(
      items.map((item) =>
        limit(async () => judge(item, await runItem(assistant, item))),
      ),
    ),
  );
}

/** Holds the conversations of corpus files and tells how many ended as expected. */
export async function assistantEval(
  files: string[],
  { rates, min, only }: EvalOptions,
): Promise<void> {
  const all = files.flatMap(readCorpus);
  const items = only === undefined ? all : onlyItem(all, only);
  await installPackages(appFolder, "the app's packages");
  const judged = await runAll(items);
  const failed = judged.filter(({ passed }) => !passed);
  if (!rates && failed.length > 0)
    console.log(`${failed.map(describeFailure).join("\n\n")}\n`);
  console.log(describeRates(judged));
  const rate = rateOf(judged);
  if (min !== undefined && rate < min)
    throw new UserError(
      `${rate.toFixed(1)} % passed, fewer than the ${min} % asked for.`,
    );
}
