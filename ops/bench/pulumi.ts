import { exclusively } from "../exclusive.ts";
import type { Cluster } from "../cluster/kubectl.ts";
import { projectFolder, STACK } from "../project.ts";
import { runTool } from "../run-tool.ts";
import { pulumiEnv } from "../stack/environment.ts";
import { hasChanges } from "../stack/events.ts";
import { operate } from "../stack/operate.ts";
import { findStack } from "../stack/workspace.ts";
import type { Report } from "../toolchain/ground.ts";
import { UserError } from "../user-error.ts";
import { compareTimes, inTurn, type Comparison } from "./measure.ts";
import { makeMinimalProgram } from "./minimal-program.ts";

const RUNS = 5;
const UP_LIMIT_MS = 5 * 60_000;

/** An update of the stack that changes nothing, against one of a minimal program. */
export async function benchPulumi(
  cluster: Cluster,
  report: Report,
): Promise<Comparison> {
  return await exclusively("bench", async () => {
    report("checking that nothing would change");
    await requireUpToDate();
    report("making a minimal program to compare with");
    const minimal = await makeMinimalProgram(cluster);
    const ours = {
      name: "pulumi up, the stack, no change",
      run: () => upStack(cluster),
    };
    const other = {
      name: "pulumi up, a minimal program, no change",
      run: () => minimal.up(),
    };
    return await compareTimes(ours, other, inTurn(RUNS), report).finally(() =>
      minimal.remove(),
    );
  });
}

async function requireUpToDate(): Promise<void> {
  const stack = await findStack();
  if (!stack) throw notUp("There is no stack to measure.");
  const changes = await operate(
    (options) => stack.preview(options),
    () => undefined,
  );
  if (hasChanges(changes))
    throw notUp(
      "The stack is not up to date; only runs without a change are measured.",
    );
}

function notUp(message: string): UserError {
  return new UserError(message, "npm run up, then npm run bench");
}

async function upStack({ toolbox }: Cluster): Promise<void> {
  const args = ["up", "--yes", "--skip-preview", "--non-interactive"];
  await runTool(toolbox.tools.pulumi.path, [...args, `--stack=${STACK}`], {
    cwd: projectFolder,
    env: pulumiEnv(),
    limitMs: UP_LIMIT_MS,
  });
}
