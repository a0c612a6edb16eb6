import assert from "node:assert/strict";
import { openScreens, PHONE, say, taskList } from "./screens.ts";

const phone = { viewport: PHONE, hasTouch: true, isMobile: true };

describe("the page on a phone", function () {
  this.timeout(30_000);
  const screens = openScreens();

  it("shows chat and tasks in turn, as tabs", async () => {
    const { page } = await screens.enter(phone);
    await say(page, "add buy bread");
    await page.getByRole("log").getByText("Task added").waitFor();
    assert.equal(await taskList(page).isVisible(), false);

    await page.getByRole("tab", { name: "Tasks 1" }).click();
    await taskList(page).getByText("buy bread").waitFor();
    assert.equal(await page.getByRole("log").isVisible(), false);
  });

  it("keeps a half-written message when the device is turned", async () => {
    const { page } = await screens.enter(phone);
    const message = page.getByLabel("Message", { exact: true });
    await message.fill("add something I am still");
    await page.setViewportSize({ width: 1000, height: 360 });
    await taskList(page).or(page.getByText("Nothing to do")).waitFor();
    assert.equal(await message.inputValue(), "add something I am still");
  });

  it("never scrolls sideways", async () => {
    const { page, person } = await screens.enter(phone);
    await person.post("/api/tasks", {
      title: "x".repeat(200),
      priority: "low",
    });
    await page.reload();
    await say(page, "y".repeat(300));
    await page.getByRole("tab", { name: "Tasks 1" }).click();
    await taskList(page).waitFor();
    const widthOf = (kind: string) =>
      page.evaluate<number>(`document.documentElement.${kind}Width`);
    assert.equal(await widthOf("scroll"), await widthOf("client"));
  });
});
