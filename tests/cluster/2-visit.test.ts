import assert from "node:assert/strict";
import { after, before } from "mocha";
import type { Browser } from "playwright-core";
import { journey } from "../page/journey.ts";
import { DESKTOP } from "../page/screens.ts";
import { launchChromium } from "../support/chromium.ts";
import { kubectl, newcomer, port, url } from "./surroundings.ts";
import { Visitor } from "../../ops/proof/visitor.ts";

const wish = "add buy milk tomorrow at 5pm";

describe("a visit over HTTP", () => {
  it("turns a sentence into a row in PostgreSQL", async () => {
    const visitor = await newcomer();
    const message = { message: wish, timeZone: "Asia/Karachi" };
    const answer = await visitor.ask("POST", "/api/chat", message);
    assert.match(await answer.text(), /buy milk/);
    assert.equal(await titlesOf(visitor.email), "buy milk");
  });

  it("keeps people's tasks apart", async () => {
    const [owner, other] = [await newcomer(), await newcomer()];
    const made = await owner.ask("POST", "/api/tasks", { title: "mine" });
    const { id } = (await made.json()) as { id: string };
    const stolen = await other.try("GET", `/api/tasks/${id}`);
    assert.equal(stolen.status, 404);
  });

  it("asks strangers to sign in", async () => {
    const stranger = await new Visitor(url).try("GET", "/api/tasks");
    assert.equal(stranger.status, 401);
  });
});

describe("the page", () => {
  it("names the main screen's script to who is logged in, and to no other", async () => {
    const script = /href="\/assets\/main-[^"]+\.js"/;
    const stranger = await new Visitor(url).try("GET", "/");
    assert.doesNotMatch(await stranger.text(), script);
    const member = await (await newcomer()).try("GET", "/");
    assert.match(await member.text(), script);
  });
});

describe("the script of the page", () => {
  const compressed = async (accepted: string) => {
    const page = await (await fetch(url)).text();
    const [script] = /\/assets\/[^"]+\.js/.exec(page) ?? [];
    const headers = { "accept-encoding": accepted };
    const response = await fetch(url + script, { headers });
    const code = await response.text();
    return { headers: Object.fromEntries(response.headers), code };
  };

  it("is sent as Brotli to who reads it, and as gzip to others", async () => {
    const [brotli, gzip, plain] = await Promise.all(
      ["gzip, deflate, br", "gzip", "identity"].map(compressed),
    );
    assert.equal(brotli!.headers["content-encoding"], "br");
    assert.equal(gzip!.headers["content-encoding"], "gzip");
    assert.equal(plain!.headers["content-encoding"], undefined);
    for (const { code, headers } of [brotli!, gzip!]) {
      assert.equal(code, plain!.code);
      assert.equal(headers["content-type"], plain!.headers["content-type"]);
      assert.equal(headers["vary"], "Accept-Encoding");
      assert.match(headers["cache-control"] ?? "", /immutable/);
      assert.ok(headers["content-security-policy"]);
    }
  });
});

async function titlesOf(email: string): Promise<string> {
  const query = `select t.title from task t join "user" u on u.id = t.user_id where u.email = '${email}'`;
  const psql = ["psql", "-U", "todo", "-d", "todo", "-At", "-c", query];
  return (await kubectl("exec", "todo-postgres-0", "--", ...psql)).trim();
}

describe("a visit with a browser, through the Ingress as todo.local", () => {
  let browser: Browser;
  before(async () => {
    browser = await launchChromium([
      "--host-resolver-rules=MAP todo.local 127.0.0.1",
    ]);
  });
  after(() => browser?.close());

  it("goes from signing up over chat, task and undo to Urdu and the size of a phone", async () => {
    const page = await browser.newPage({ viewport: DESKTOP });
    await page.goto(`http://todo.local:${port}`);
    await journey(page);
  });
});
