import type { Stack } from "@pulumi/pulumi/automation/index.js";
import { exclusively } from "../exclusive.ts";
import { prepareSite, prepareTools, type Site } from "../prepare.ts";
import { proofAccount } from "../proof/account.ts";
import { pageUrl } from "../proof/address.ts";
import { helmTest } from "../proof/helm-test.ts";
import { journey } from "../proof/journey.ts";
import { waitForPage } from "../proof/page.ts";
import { waitForPods } from "../proof/pods.ts";
import { readSettings, type Settings } from "../settings.ts";
import { explained } from "../stack/explain.ts";
import { prepareStack } from "../stack/prepare.ts";
import { update } from "../stack/update.ts";
import { stage } from "../stage.ts";
import { summarize } from "../summary.ts";

/** From a machine with Docker to a tested address; a second run finds everything in place. */
export async function up(): Promise<void> {
  const began = new Date();
  const settings = readSettings();
  const outcome = await exclusively("up", () => bringUp(settings, began));
  const elapsedMs = Date.now() - began.getTime();
  console.log(summarize({ ...outcome, host: settings.host, elapsedMs }));
}

async function bringUp(settings: Settings, began: Date) {
  const tools = await prepareTools(settings);
  const site = await prepareSite(settings, tools);
  const stack = await stage("Pulumi", (report) =>
    prepareStack(site.cluster, site.uid, report),
  );
  const updated = await stage("Update", async (report) => {
    const changed = await update(stack, site.cluster, report);
    report(changed ? "the stack is up to date" : "nothing changed");
    return changed;
  });
  const url = await findUrl(stack, site, settings);
  await prove(site, url, began, updated);
  return { url, changed: updated || !site.wasReady };
}

async function findUrl(
  stack: Stack,
  { port }: Site,
  { host }: Settings,
): Promise<string> {
  if (port !== undefined) return await pageUrl(host, port);
  const outputs = await explained(() => stack.outputs());
  return String(outputs["url"]?.value);
}

async function prove(
  site: Site,
  url: string,
  began: Date,
  updated: boolean,
): Promise<void> {
  await stage("Pods", async (report) => {
    const since = site.wasStopped ? new Date() : began;
    const pods = await waitForPods(site.cluster, since, report);
    report(`${pods.length} ready, none restarted`);
  });
  await stage("Page", async (report) => {
    report(`asking ${url}`);
    await waitForPage(url);
    report("signing up and adding a task by chat");
    await journey(url, proofAccount());
    report(`${url}: page, sign-in, chat and tasks answer`);
  });
  if (updated) await stage("Chart's own tests", () => helmTest(site.cluster));
}
