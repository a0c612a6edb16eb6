import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { execa } from "execa";
import { HELM_LIMIT_MS, render } from "./helm.ts";
import { find, ofKind, type Manifest, type Pod } from "./manifests.ts";

type Answer = (response: ServerResponse) => void;

const answer =
  (status: number, type: string, body: string): Answer =>
  (response) =>
    response.writeHead(status, { "content-type": type }).end(body);

const PAGE = '<!doctype html><div id="root"></div>';
const WORKING: Record<string, Answer> = {
  "/": answer(200, "text/html", PAGE),
  "/readyz": answer(200, "application/json", "{}"),
  "/api/me": answer(401, "application/problem+json", "{}"),
};
const FAULTS: [string, string, Answer][] = [
  ["page", "/", answer(502, "text/html", PAGE)],
  ["page", "/", answer(200, "text/html", "Welcome to nginx!")],
  ["readiness", "/readyz", answer(503, "application/json", "{}")],
  ["sign-in", "/api/me", answer(200, "application/json", "{}")],
  ["sign-in", "/api/me", answer(401, "text/html", PAGE)],
];

async function serve(answers: Record<string, Answer>): Promise<Server> {
  const server = createServer((request, response) => {
    const found = answers[request.url ?? ""] ?? answer(404, "text/plain", "");
    found(response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
}

/** Runs what the test pod runs, on this machine's Node, against the given server. */
async function exitOf(pod: Pod, server: Server) {
  const [container] = pod.spec.containers;
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const args = [...(container?.command.slice(1) ?? []), ...container!.args];
  const env = { FRONTEND_URL: url, BACKEND_URL: url };
  const run = await execa(process.execPath, args, {
    env,
    reject: false,
    timeout: HELM_LIMIT_MS,
  });
  return run.exitCode;
}

describe("helm test", function () {
  this.timeout(HELM_LIMIT_MS);
  let all: Manifest[];
  before(async () => {
    all = await render({ ci: "minikube-values.yaml" });
  });

  async function check(name: string, answers: Record<string, Answer>) {
    const server = await serve(answers);
    const pod = find<Pod>(all, "Pod", `todo-test-${name}`);
    return exitOf(pod, server).finally(() => server.close());
  }

  it("checks the page, readiness and sign-in with the backend's image", () => {
    const tests = ofKind<Pod>(all, "Pod");
    assert.deepEqual(
      tests.map(({ metadata }) => metadata.name),
      ["todo-test-page", "todo-test-readiness", "todo-test-sign-in"],
    );
    for (const { spec } of tests)
      assert.equal(
        spec.containers[0]?.image,
        "todo-backend:v0.1.0-ba9876543210",
      );
  });

  it("runs only when asked, within a minute, and clears away what passed", () => {
    for (const { metadata, spec } of ofKind<Pod>(all, "Pod")) {
      assert.deepEqual(metadata.annotations, {
        "helm.sh/hook": "test",
        "helm.sh/hook-delete-policy": "before-hook-creation,hook-succeeded",
      });
      assert.equal(spec.activeDeadlineSeconds, 60);
    }
  });

  for (const name of ["page", "readiness", "sign-in"])
    it(`passes ${name} when all works`, async () => {
      assert.equal(await check(name, WORKING), 0);
    });

  for (const [index, [name, path, fault]] of FAULTS.entries())
    it(`fails ${name} on a wrong answer (${index + 1})`, async () => {
      assert.equal(await check(name, { ...WORKING, [path]: fault }), 1);
    });
});
