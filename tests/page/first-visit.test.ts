import assert from "node:assert/strict";
import { signUp } from "./journey.ts";
import { DESKTOP, openScreens, say, taskList } from "./screens.ts";

describe("a first visit", function () {
  this.timeout(60_000);
  const screens = openScreens();

  it("goes from signing up to a task that is done, kept and left behind", async () => {
    const page = await screens.visit("/");
    const broken: string[] = [];
    page.on("pageerror", (error) => broken.push(error.message));
    page.on("console", (message) => {
      if (message.text().includes("Content Security Policy"))
        broken.push(message.text());
    });

    const { name } = await signUp(page);
    await say(page, "add buy milk tomorrow at 5pm");
    const task = taskList(page).getByRole("listitem");
    await task.getByText("buy milk").waitFor();
    await task.getByText("Tomorrow, 5:00 PM").waitFor();
    await page.getByRole("log").getByText("Task added").waitFor();

    await page.getByRole("checkbox", { name: "Complete buy milk" }).click();
    await page.getByText("Nothing to do").waitFor();

    await page.reload();
    await page.getByRole("log").getByText("Task added").waitFor();
    await page.getByText("Done", { exact: true }).click();
    const checkbox = page.getByRole("checkbox", { name: "Complete buy milk" });
    await checkbox.waitFor();
    assert.equal(await checkbox.isChecked(), true);

    await page.getByRole("button", { name: `Account of ${name}` }).click();
    await page.getByRole("menuitem", { name: "Log out" }).click();
    await page.waitForURL("**/login");
    await page.goto(screens.url);
    await page.waitForURL("**/login");
    assert.deepEqual(broken, []);
  });

  it("has a title, a description and an icon", async () => {
    const page = await screens.visit("/", { viewport: DESKTOP });
    assert.match(await page.title(), /Todo Chat$/);
    const description = page.locator('meta[name="description"]');
    assert.match((await description.getAttribute("content")) ?? "", /to-do/);
    const icon = await page.request.get(`${screens.url}/favicon.svg`);
    assert.equal(icon.headers()["content-type"], "image/svg+xml");
  });

  it("wears the colors of its theme", async () => {
    const page = await screens.visit("/login");
    await page.getByRole("button", { name: "Log in" }).waitFor();
    const color = await page.evaluate(
      `getComputedStyle(document.querySelector("[type=submit]")).backgroundColor`,
    );
    assert.equal(color, "rgb(21, 132, 99)");
  });

  it("shows a way home where an address leads nowhere", async () => {
    const page = await screens.visit("/nowhere");
    await page.getByRole("heading", { name: "does not exist" }).waitFor();
    await page.getByRole("link", { name: "Go to your tasks" }).click();
    await page.waitForURL("**/login");
  });
});
