import assert from "node:assert/strict";
import { startCuttableRelay } from "../support/cuttable-relay.ts";
import { gate, type Gate } from "../support/gate.ts";
import { log, say } from "./screens.ts";
import { openScriptedScreens } from "./scripted-screens.ts";

const LOST = "The connection broke.";

describe("an answer that does not come over", function () {
  this.timeout(60_000);
  const { screens, will } = openScriptedScreens();
  let pause: Gate;

  beforeEach(() => {
    pause = gate();
  });

  afterEach(() => pause.open());

  async function enterAndAsk(url = screens.url) {
    const { page } = await screens.enter();
    await page.goto(url);
    will({ say: "It is all done.", after: pause.opened });
    await say(page, "is it done?");
    await page.waitForURL(/conversation=/);
    return page;
  }

  it("is fetched after the connection broke", async () => {
    const relay = await startCuttableRelay(screens.url);
    const page = await enterAndAsk(relay.url);
    relay.cut();
    await log(page).getByText(LOST).waitFor();
    pause.open();
    await log(page).getByText("It is all done.").waitFor();
    assert.equal(await log(page).getByText("is it done?").count(), 1);
    assert.equal(await log(page).getByText(LOST).count(), 0);
    await relay.stop();
  });

  it("can be asked for again when the message never arrived", async () => {
    const { page } = await screens.enter();
    will({ say: "Hi." });
    await say(page, "hello");
    await log(page).getByText("Hi.").waitFor();
    await page.context().setOffline(true);
    await say(page, "is it done?");
    await log(page).getByText(LOST).waitFor();
    await page.context().setOffline(false);
    await log(page).getByText("There is no answer to this.").waitFor();
    await log(page).getByText("Hi.").waitFor();

    will({ say: "It is all done." });
    await page.getByRole("button", { name: "Try again" }).click();
    await log(page).getByText("It is all done.").waitFor();
    assert.equal(await log(page).getByText("is it done?").count(), 1);
  });

  it("is awaited by a page that opens its conversation meanwhile", async () => {
    const page = await enterAndAsk();
    await page.reload();
    await log(page).getByText("is it done?").waitFor();
    pause.open();
    await log(page).getByText("It is all done.").waitFor();
  });

  it("is awaited by another page that wants to say something", async () => {
    const { page } = await screens.enter();
    will({ say: "Hi." });
    await say(page, "hello");
    await log(page).getByText("Hi.").waitFor();
    const other = await page.context().newPage();
    await other.goto(page.url());
    await log(other).getByText("Hi.").waitFor();

    will({ say: "It is all done.", after: pause.opened });
    const begun = page.waitForResponse("**/api/chat");
    await say(page, "is it done?");
    await begun;
    const refused = other.waitForResponse("**/api/chat");
    await say(other, "and then?");
    await log(other).getByText("The assistant is thinking").waitFor();
    assert.equal((await refused).status(), 409);
    pause.open();
    await log(other).getByText("It is all done.").waitFor();

    will({ say: "Then we rest." });
    await other.getByRole("button", { name: "Try again" }).click();
    await log(other).getByText("Then we rest.").waitFor();
    assert.equal(await log(other).getByText("and then?").count(), 1);
  });

  it("loses no words when the script that sends them does not come over", async () => {
    const { page } = await screens.enter({ serviceWorkers: "block" });
    const script = "**/assets/chat-client-*.js";
    await page.route(script, (route) => route.abort());
    await say(page, "is it done?");
    await log(page).getByRole("alert").waitFor();
    await page.unroute(script);
    will({ say: "It is all done." });
    await page.getByRole("button", { name: "Try again" }).click();
    await log(page).getByText("It is all done.").waitFor();
    assert.equal(await log(page).getByText("is it done?").count(), 1);
  });
});
