import { join } from "node:path";
import { cacheFolder } from "../cache.ts";
import type { Supply } from "../place.ts";
import type { Tool } from "../tools.ts";
import { installRelease } from "./install.ts";
import { releaseOf, releasePlatform } from "./releases.ts";

/** Tools from their publishers' own releases. */
export const downloads: Supply = {
  source: "download",
  folder,
  obtain: async (tool, report) => {
    const platform = releasePlatform(process.platform, process.arch);
    const release = releaseOf(tool, platform);
    await installRelease(tool, release, folder(tool), report);
  },
};

function folder(tool: Tool): string {
  return join(cacheFolder("tools", tool.name), tool.wanted);
}
