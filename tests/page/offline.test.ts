import assert from "node:assert/strict";
import { someone } from "../support/person.ts";
import { logIn, openScreens } from "./screens.ts";

const BANNER = "You are off line";

/** Paths of all that the page keeps for itself in the browser. */
const CACHED_PATHS = `(async () => {
  const names = await caches.keys();
  const stores = await Promise.all(names.map((name) => caches.open(name)));
  const requests = await Promise.all(stores.map((store) => store.keys()));
  return requests.flat().map(({ url }) => new URL(url).pathname);
})()`;

describe("the page off line", function () {
  this.timeout(60_000);
  const screens = openScreens();

  it("says so, and when it is over", async () => {
    const { page } = await screens.enter();
    await page.context().setOffline(true);
    await page.getByText(BANNER).waitFor();
    await page.context().setOffline(false);
    await page.getByText(BANNER).waitFor({ state: "detached" });
  });

  it("keeps what was typed, over a reload", async () => {
    const { page } = await screens.enter();
    await page
      .getByLabel("Message", { exact: true })
      .fill("add a long thought");
    await page.getByLabel("New task").fill("Half a task");
    await page.reload();
    const message = page.getByLabel("Message", { exact: true });
    await message.waitFor();
    assert.equal(await message.inputValue(), "add a long thought");
    assert.equal(await page.getByLabel("New task").inputValue(), "Half a task");
  });

  it("forgets what was typed once somebody logs out", async () => {
    const { page, person } = await screens.enter();
    await page.getByLabel("Message", { exact: true }).fill("add a secret");
    await page.getByRole("button", { name: /^Account of/ }).click();
    await page.getByRole("menuitem", { name: "Log out" }).click();
    await logIn(page, person.credentials);
    const message = page.getByLabel("Message", { exact: true });
    await message.waitFor();
    assert.equal(await message.inputValue(), "");
  });

  it("opens without a connection, and goes on once there is one", async () => {
    const { page, person } = await screens.enter();
    await person.post("/api/tasks", { title: "Water the plants" });
    await page.evaluate("navigator.serviceWorker.ready.then(() => undefined)");
    await page.context().setOffline(true);
    await page.reload();
    await page.getByText(BANNER).waitFor();
    await page.context().setOffline(false);
    await page.getByText("Water the plants").waitFor();
  });

  it("keeps nothing of a person in its caches", async () => {
    const { page, person } = await screens.enter();
    await person.post("/api/tasks", { title: "A secret plan" });
    await page.evaluate("navigator.serviceWorker.ready.then(() => undefined)");
    await page.reload();
    await page.getByText("A secret plan").waitFor();
    const urls = await page.evaluate<string[]>(CACHED_PATHS);
    assert.ok(urls.length > 0);
    assert.deepEqual(
      urls.filter((path) => path.startsWith("/api")),
      [],
    );
  });

  it("can be installed", async () => {
    const page = await screens.visit("/login");
    const manifest = (await (
      await page.request.get(`${screens.url}/manifest.json`)
    ).json()) as { icons: { src: string; purpose?: string }[] };
    assert.ok(manifest.icons.some(({ purpose }) => purpose === "maskable"));
    for (const { src } of manifest.icons) {
      const icon = await page.request.get(screens.url + src);
      assert.match(icon.headers()["content-type"] ?? "", /^image\//, src);
    }
  });

  it("says that signing in needs a connection", async () => {
    const page = await screens.visit("/login");
    await page.getByRole("button", { name: "Log in" }).waitFor();
    await page.context().setOffline(true);
    await page.getByText(BANNER).waitFor();
    const { email, password } = someone();
    await page.getByLabel("Email").fill(email);
    await page.getByLabel("Password", { exact: true }).fill(password);
    assert.equal(await page.getByLabel("Email").inputValue(), email);
  });
});
