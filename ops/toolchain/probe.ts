import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { request } from "./internet/http.ts";
import { tools } from "./tools.ts";

/** Long enough for a slow line's first answer, short enough to be borne by a machine without any. */
const probeLimitMs = 4_000;

/** Whether any of the addresses gives out what is asked; the first yes decides. */
export async function anyAnswers(urls: readonly string[]): Promise<boolean> {
  const decided = new AbortController();
  const signal = AbortSignal.any([
    decided.signal,
    AbortSignal.timeout(probeLimitMs),
  ]);
  try {
    await Promise.any(urls.map((url) => answers(url, signal)));
    return true;
  } catch {
    return false;
  } finally {
    decided.abort();
  }
}

async function answers(url: string, signal: AbortSignal): Promise<void> {
  const response = await request(url, { signal });
  await response.body?.cancel();
  // A filter's refusal page is an answer too, but none that helps.
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
}

/** Asks the Go client, which knows the machine's proxy settings, for a module that has to be built. */
export async function goModulesAnswer(): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), "todo-chat-probe-"));
  const run = await execa(
    "go",
    ["list", "-m", `k8s.io/minikube@v${tools.minikube.wanted}`],
    {
      cwd: folder,
      reject: false,
      timeout: probeLimitMs,
      stdin: "ignore",
      // An empty module cache: what was fetched earlier says nothing about now.
      env: { GOMODCACHE: folder, GOTOOLCHAIN: "local", GONOSUMDB: "*" },
    },
  );
  await rm(folder, { recursive: true, force: true });
  return !run.failed;
}
