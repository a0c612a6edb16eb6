import which from "which";
import { tryTool } from "./run-tool.ts";

const OPEN_LIMIT_MS = 10_000;

export interface Desktop {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The program that opens an address in a person's browser; undefined where there is no screen. */
export function openerFor({ platform, env }: Desktop): string | undefined {
  if (platform === "darwin") return "open";
  if (env["WSL_DISTRO_NAME"]) return "wslview";
  return env["DISPLAY"] || env["WAYLAND_DISPLAY"] ? "xdg-open" : undefined;
}

/** @returns whether a browser was told to show the address */
export async function openInBrowser(url: string): Promise<boolean> {
  const { platform, env } = process;
  const opener = openerFor({ platform, env });
  if (!opener || !(await which(opener, { nothrow: true }))) return false;
  const { ok } = await tryTool(opener, [url], { limitMs: OPEN_LIMIT_MS });
  return ok;
}
