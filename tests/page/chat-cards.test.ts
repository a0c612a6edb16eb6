import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { log, openScreens, say } from "./screens.ts";

const entries = (page: Page) => log(page).getByRole("listitem");

describe("cards in the chat", function () {
  this.timeout(60_000);
  const screens = openScreens();

  async function sayAndSee(page: Page, message: string, ...seen: string[]) {
    await say(page, message);
    for (const text of seen) await log(page).getByText(text).last().waitFor();
    await page.getByRole("button", { name: "Another answer" }).waitFor();
  }

  it("show what was added, changed, completed and taken back", async () => {
    const { page } = await screens.enter();
    await sayAndSee(page, "add buy milk", "Task added");
    await sayAndSee(page, "make buy milk high priority", "Task changed");
    await sayAndSee(page, "complete buy milk", "Task completed");
    await sayAndSee(page, "undo", "Change taken back · 1 task");
    const shown = await entries(page).allInnerTexts();
    const lines = shown.map((text) => text.split(/\n+/).slice(0, 2).join(", "));
    assert.deepEqual(lines, [
      "buy milk",
      "buy milk, High",
      "buy milk, High",
      "buy milk, High",
    ]);
  });

  it("show the first tasks of a long list, and how many more there are", async () => {
    const { page, person } = await screens.enter();
    for (let number = 1; number <= 7; number += 1)
      await person.post("/api/tasks", { title: `errand ${number}` });
    await sayAndSee(page, "show my tasks", "and 2 more");
    assert.equal(await entries(page).count(), 5);
  });

  it("show changes of many and the profile", async () => {
    const { page, person } = await screens.enter();
    for (const title of ["sweep", "mop"])
      await person.post("/api/tasks", { title });
    await sayAndSee(page, "complete all tasks", "Waiting for your yes");
    await sayAndSee(page, "yes", "Tasks completed · 2 tasks");
    await sayAndSee(page, "who am i", "0 open, 2 done");
  });

  it("stay as they were when the conversation is opened again", async () => {
    const { page } = await screens.enter();
    await sayAndSee(page, "add buy milk", "Task added");
    await page.waitForURL(/conversation=/);
    await page.reload();
    await log(page).getByText("Task added").waitFor();
    assert.equal(await entries(page).innerText(), "buy milk");
  });
});
