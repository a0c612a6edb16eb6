import { findUrl } from "../proof/find-url.ts";
import { probeBackend, probePage } from "../proof/page.ts";
import type { Settings } from "../settings.ts";
import type { Check } from "./check.ts";

const title = "Page";

/** A real request for the page, and one that the database has to answer. */
export async function checkPage(settings: Settings): Promise<Check> {
  const url = await findUrl(settings);
  if (!url)
    return {
      title,
      isWell: false,
      text: "has no address yet",
      next: "npm run up",
    };
  const problem = (await probePage(url)) ?? (await probeBackend(url));
  const text = problem ?? `${url} answers, and so do its backend and database`;
  return { title, isWell: !problem, text, next: "npm run up" };
}
