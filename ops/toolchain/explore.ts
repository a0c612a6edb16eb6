import { UserError } from "../user-error.ts";
import { decideGround, type GroundKind } from "./decide.ts";
import { toolNames, type Report } from "./ground.ts";
import { releaseOf, releasePlatform } from "./internet/releases.ts";
import { downloads } from "./internet/supply.ts";
import { everyToolIsHere } from "./place.ts";
import { anyAnswers, goModulesAnswer } from "./probe.ts";
import { rememberGround } from "./remembered.ts";
import { tools } from "./tools.ts";

/** Asks the network which ground this is, and remembers the answer for the runs that follow. */
export async function exploreGround(
  remembered: GroundKind | undefined,
  report: Report,
): Promise<GroundKind> {
  report("Asking whether the tools' official releases can be downloaded");
  const hosts = officialUrls();
  const [releases, goModules] = await askBoth(hosts);
  const answered = releases || goModules;
  const equipped = !answered && (await everyToolIsHere(downloads));
  const ground = decideGround({ releases, goModules, equipped, remembered });
  if (!ground) throw nothingAnswers(hosts);
  if (answered) await rememberGround(ground);
  return ground;
}

async function askBoth(
  urls: readonly string[],
): Promise<[releases: boolean, goModules: boolean]> {
  const goModules = goModulesAnswer();
  return (await anyAnswers(urls)) ? [true, false] : [false, await goModules];
}

/** The very addresses that the tools come from, small ones. */
function officialUrls(): readonly string[] {
  const platform = releasePlatform(process.platform, process.arch);
  return toolNames.map((name) => releaseOf(tools[name], platform).checksumUrl);
}

function nothingAnswers(urls: readonly string[]): UserError {
  const hosts = urls.map((url) => new URL(url).host).join(", ");
  return new UserError(
    `None of ${hosts} answers, nor does a Go module proxy, and not every tool is here already.`,
    `Check the connection and HTTPS_PROXY, or put ${toolNames.join(", ")} on PATH yourself; then run the command again.`,
  );
}
