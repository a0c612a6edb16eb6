import { Command, CommanderError, InvalidArgumentError } from "commander";
import { CorpusError } from "./assistant-eval/corpus-error.ts";
import {
  interrupted,
  INTERRUPTED_EXIT,
  listenForSignals,
} from "./interrupt.ts";
import type { EvalOptions } from "./commands/assistant-eval.ts";
import { UserError } from "./user-error.ts";

const MISUSED_EXIT = 2;
const FAILED_EXIT = 1;

/** The menu. Every command is loaded only when it is called: `env` has to be quick. */
function menu(): Command {
  const program = new Command("npm run")
    .description(
      "A Todo assistant you talk to, on Minikube or any other Kubernetes cluster.",
    )
    .usage("COMMAND [-- OPTIONS]")
    .showSuggestionAfterError()
    .showHelpAfterError(
      "(npm run COMMAND -- --help shows what a command takes)",
    )
    .helpCommand(false)
    .exitOverride();
  program
    .command("up")
    .description("bring everything up, from the tools to a tested address")
    .action(async () => (await import("./commands/up.ts")).up());
  program
    .command("down")
    .description("remove the stack with its data")
    .option(
      "--cluster",
      "remove Minikube's profile and all else that `up` made, too",
    )
    .action(async (options: { cluster?: boolean }) =>
      (await import("./commands/down.ts")).down(options),
    );
  program
    .command("open")
    .description("open the page in a browser, after testing its address")
    .action(async () => (await import("./commands/open.ts")).open());
  program
    .command("status")
    .description("show cluster, stack, release and pods, and test the address")
    .action(async () => (await import("./commands/status.ts")).status());
  program
    .command("preview")
    .description(
      "show what `up` would change: Pulumi's diff and the rendered one",
    )
    .action(async () => (await import("./commands/preview.ts")).preview());
  program
    .command("env")
    .description('print the settings for a shell: eval "$(npm run -s env)"')
    .action(async () => (await import("./commands/env.ts")).env());
  addDevelopment(program);
  return program;
}

function addDevelopment(program: Command): void {
  program
    .command("dev")
    .description("run the app alone with hot reload, without a cluster")
    .action(async () => (await import("./commands/dev.ts")).dev());
  program
    .command("test")
    .description("run every test that needs no cluster")
    .argument(
      "[rungs...]",
      "only these: lint, unit, program, chart, contract, api, pooler, page",
    )
    .option("--coverage", "tell at the end how much of the code ran")
    .action(async (rungs: string[], options: { coverage?: boolean }) =>
      (await import("./commands/test.ts")).test(rungs, options),
    );
  program
    .command("test:cluster")
    .description("run the tests on a Minikube of their own")
    .action(async () =>
      (await import("./commands/test-cluster.ts")).testCluster(),
    );
  program
    .command("bench")
    .description("measure runs that change nothing")
    .action(async () => (await import("./commands/bench.ts")).bench());
  program
    .command("assistant:eval")
    .description("judge the built-in assistant by corpus files of JSON lines")
    .argument("<files...>", "one conversation a line")
    .option("--rates", "print nothing but the rates")
    .option("--only <id>", "hold only this conversation")
    .option("--min <percent>", "fail below this rate", toPercent)
    .action(async (files: string[], options: EvalOptions) =>
      (await import("./commands/assistant-eval.ts")).assistantEval(
        files,
        options,
      ),
    );
  program
    .command("lint")
    .description("check the code's style, format and types")
    .action(async () => (await import("./commands/lint.ts")).lint());
}

function toPercent(text: string): number {
  const percent = Number(text);
  if (text.trim() !== "" && percent >= 0 && percent <= 100) return percent;
  throw new InvalidArgumentError("Write a number from 0 to 100.");
}

/** Runs one command line; gives the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  listenForSignals();
  try {
    await menu().parseAsync(args, { from: "user" });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    return explain(error);
  }
}

function explain(error: unknown): number {
  if (error instanceof CommanderError)
    return error.exitCode === 0 ? 0 : MISUSED_EXIT;
  const shown = interrupted.aborted ? interrupted.reason : error;
  console.error(`\n${describe(shown)}`);
  if (shown instanceof CorpusError) return MISUSED_EXIT;
  return interrupted.aborted ? INTERRUPTED_EXIT : FAILED_EXIT;
}

function describe(error: unknown): string {
  if (error instanceof UserError)
    return error.next
      ? `${error.message}\n\nNext: ${error.next}`
      : error.message;
  if (error instanceof CorpusError) return error.message;
  if (process.env["TODO_CHAT_TRACE"])
    return String(error instanceof Error ? error.stack : error);
  return `${error instanceof Error ? error.message : String(error)}\n\nNext: TODO_CHAT_TRACE=1 before the command shows where this comes from.`;
}
