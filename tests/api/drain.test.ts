import assert from "node:assert/strict";
import { once } from "node:events";
import type { Conversation } from "../../app/contract/src/index.ts";
import { migrate } from "../support/backend.ts";
import { startProcess } from "../support/backend-process.ts";
import { readReply, say } from "../support/chat.ts";
import { Person } from "../support/person.ts";
import { rungPostgres } from "../support/rung-postgres.ts";

describe("a server that is told to stop", function () {
  this.timeout(60_000);
  let databaseUrl: string;

  before(async () => {
    databaseUrl = await (await rungPostgres()).createDatabase();
    await migrate(databaseUrl);
  });

  it("finishes the answer that runs, turns unready, and exits with 0", async () => {
    const { server, url } = await startProcess(databaseUrl);
    const person = await Person.signedUp(url);
    const { conversationId } = await say(person, "hello");
    const body = { message: "help", conversationId };
    const response = await person.post("/api/chat", body);
    server.kill("SIGTERM");
    await once(server.stdout, "data");
    assert.equal((await fetch(`${url}/readyz`)).status, 503);
    const reply = readReply(conversationId, await response.text());
    assert.match(reply.text, /undo$/);
    assert.equal((await server).exitCode, 0);
  });

  it("has stored that answer", async () => {
    const { server, url } = await startProcess(databaseUrl);
    const person = await Person.signedUp(url);
    const response = await person.post("/api/chat", { message: "help" });
    const id = response.headers.get("x-conversation-id");
    server.kill("SIGTERM");
    // Nobody reads the answer to its end.
    await response.body?.cancel();
    await server;
    const next = await startProcess(databaseUrl);
    const same = new Person(next.url, person.credentials);
    await same.logIn();
    const stored = await same.get(`/api/conversations/${id}`);
    const { messages } = (await stored.json()) as Conversation;
    assert.equal(messages.at(-1)?.role, "assistant");
    next.server.kill("SIGTERM");
    await next.server;
  });

  it("writes logs of requests without what people wrote", async () => {
    const { server, url } = await startProcess(databaseUrl);
    const person = await Person.signedUp(url);
    const headers = { "x-request-id": "trace-7" };
    const task = { title: "very private" };
    const path = "/api/tasks";
    const response = await person.request("POST", path, task, headers);
    assert.equal(response.headers.get("x-request-id"), "trace-7");
    await say(person, "add another private thing");
    server.kill("SIGTERM");
    const { stdout } = await server;
    const lines = stdout.split("\n").map((line) => JSON.parse(line));
    const logged = lines.find(({ requestId }) => requestId === "trace-7");
    assert.equal(logged.method, "POST");
    assert.equal(logged.route, "/api/tasks");
    assert.equal(logged.status, 201);
    assert.equal(typeof logged.durationMs, "number");
    assert.match(logged.user, /^[\w-]{22}$/);
    assert.doesNotMatch(stdout, /private|example\.com|postgresql:/);
  });
});
