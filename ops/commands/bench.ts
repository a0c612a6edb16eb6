import { benchBackend } from "../bench/bare.ts";
import { benchCommand } from "../bench/command.ts";
import { describeMachine } from "../bench/measure.ts";
import { benchPulumi } from "../bench/pulumi.ts";
import { benchRequests } from "../bench/requests.ts";
import { describeComparisons, describeRequests } from "../bench/table.ts";
import { clusterOf, clusterUid } from "../cluster/kubectl.ts";
import { findContainer } from "../cluster/observe.ts";
import { pageUrl } from "../proof/address.ts";
import { appFolder } from "../project.ts";
import { installPackages } from "../install.mjs";
import { readSettings, type Settings } from "../settings.ts";
import { stage } from "../stage.ts";
import { requireNotedToolbox } from "../toolbox.ts";
import { UserError } from "../user-error.ts";

/** Measures a stack that is up: times of runs that change nothing, as ratios, and its requests. */
export async function bench(): Promise<void> {
  const settings = readSettings();
  const toolbox = requireNotedToolbox();
  const cluster = clusterOf(settings, toolbox);
  const port = await requireRunning(settings, await clusterUid(cluster));
  await installPackages(appFolder, "the app's packages");
  console.log(describeMachine());
  const requests = await stage("Requests", async (report) =>
    benchRequests(await pageUrl(settings.host, port), report),
  );
  const alone = await stage("Backend alone", benchBackend);
  const pulumi = await stage("Pulumi", (report) =>
    benchPulumi(cluster, report),
  );
  const command = await stage("npm run up", (report) =>
    benchCommand(toolbox, settings.profile, port, report),
  );
  const times = describeComparisons([pulumi, command]);
  console.log(
    `\n${describeMachine()}\n\n${times}\n\n${describeRequests([...requests, ...alone])}`,
  );
}

/** Port of this machine that leads to the page. */
async function requireRunning(
  { context, profile }: Settings,
  uid: string | undefined,
): Promise<number> {
  const container = context ? undefined : await findContainer(profile);
  if (uid && container?.port !== undefined) return container.port;
  throw new UserError(
    "Only a stack on a running Minikube can be measured.",
    "npm run up, then npm run bench",
  );
}
