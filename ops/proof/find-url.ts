import { findContainer } from "../cluster/observe.ts";
import { readRecord } from "../cluster/record.ts";
import type { Settings } from "../settings.ts";
import { explained } from "../stack/explain.ts";
import { findStack } from "../stack/workspace.ts";
import { pageUrl } from "./address.ts";

/** Where the page is, as far as it can be told without starting anything; not yet probed. */
export async function findUrl(settings: Settings): Promise<string | undefined> {
  const { context, profile, host } = settings;
  if (context) return await urlOutput();
  const container = await findContainer(profile);
  const record = readRecord();
  const isOurs =
    record?.phase === "made" && record.containerId === container?.id;
  return isOurs && container?.running && container.port
    ? await pageUrl(host, container.port)
    : undefined;
}

async function urlOutput(): Promise<string | undefined> {
  const stack = await findStack();
  if (!stack) return undefined;
  const { url } = await explained(() => stack.outputs());
  return typeof url?.value === "string" ? url.value : undefined;
}
