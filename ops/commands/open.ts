import { existsSync } from "node:fs";
import { openInBrowser } from "../browser.ts";
import { stateFolder } from "../project.ts";
import { findUrl } from "../proof/find-url.ts";
import { probePage } from "../proof/page.ts";
import { readSettings } from "../settings.ts";
import { requireNotedToolbox } from "../toolbox.ts";
import { UserError } from "../user-error.ts";

/** Prints the page's address once it has answered, and shows it in a browser where there is one. */
export async function open(): Promise<void> {
  const url = await testedUrl();
  console.log(url);
  if (!(await openInBrowser(url)))
    console.log("No browser could be started here: open the address yourself.");
}

async function testedUrl(): Promise<string> {
  if (!existsSync(stateFolder)) throw notUp();
  requireNotedToolbox();
  const url = await findUrl(readSettings());
  if (!url) throw notUp();
  const problem = await probePage(url);
  if (problem) throw new UserError(`${problem}.`, "npm run status");
  return url;
}

function notUp(): UserError {
  return new UserError("The page is not up.", "npm run up");
}
