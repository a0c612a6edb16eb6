import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { PAGE_MAX } from "../../app/contract/src/index.ts";
import { tasksOf } from "../support/chat.ts";
import { openScreens, taskList } from "./screens.ts";

/** Tasks that the page asks for first. */
const FIRST_PAGE = 50;

const dialog = (page: Page) => page.getByRole("dialog");

/** As one who scrolls, from the end of what is loaded to the next end. */
async function scrollThrough(page: Page, count: number) {
  const rows = taskList(page).locator("[data-task]");
  for (let end = FIRST_PAGE; end < count; end += PAGE_MAX)
    await rows.nth(end - 1).scrollIntoViewIfNeeded();
  await rows.nth(count - 1).waitFor();
}

async function deleteFromMenu(page: Page, title: string) {
  await page.getByRole("button", { name: `More for ${title}` }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
}

describe("the list of tasks", function () {
  this.timeout(30_000);
  const screens = openScreens();

  it("adds a title at once", async () => {
    const { page } = await screens.enter();
    await page.getByLabel("New task").fill("Water the plants");
    await page.keyboard.press("Enter");
    await taskList(page).getByText("Water the plants").waitFor();
    await page.getByText("1 open").waitFor();
    assert.equal(await page.getByLabel("New task").inputValue(), "");
  });

  it("adds a task with notes, a due time and a priority", async () => {
    const { page, person } = await screens.enter({
      timezoneId: "Asia/Karachi",
    });
    await page.getByRole("button", { name: "Add a task with details" }).click();
    await dialog(page).getByLabel("Title").fill("Renew passport");
    await dialog(page).getByLabel("Notes").fill("Bring two photos");
    await dialog(page).getByLabel("Due day").fill("2031-03-02");
    await dialog(page).getByLabel("Time").fill("09:30");
    await dialog(page).getByText("High").click();
    await dialog(page).getByRole("button", { name: "Add" }).click();
    await taskList(page).getByText("Mar 2, 2031, 9:30 AM").waitFor();
    await taskList(page).getByText("High").waitFor();

    const [task] = await tasksOf(person);
    assert.equal(task?.due, "2031-03-02T04:30:00.000Z");
    assert.equal(task?.notes, "Bring two photos");
    assert.equal(task?.priority, "high");
  });

  it("changes a task and clears what is taken out", async () => {
    const { page, person } = await screens.enter();
    await person.post("/api/tasks", {
      title: "Call Ali",
      notes: "About the rent",
      due: "2031-03-02",
    });
    await page.reload();
    await page.getByRole("button", { name: "Edit Call Ali" }).click();
    assert.equal(
      await dialog(page).getByLabel("Due day").inputValue(),
      "2031-03-02",
    );
    await dialog(page).getByLabel("Title").fill("Call Ali back");
    await dialog(page).getByLabel("Notes").fill("");
    await dialog(page).getByLabel("Due day").fill("");
    await dialog(page).getByRole("button", { name: "Save" }).click();
    await page.getByText("Changed “Call Ali back”").waitFor();
    await taskList(page).getByText("Call Ali back").waitFor();

    const [task] = await tasksOf(person);
    assert.deepEqual([task?.notes, task?.due], [null, null]);
  });

  it("asks for a day where only a time is given", async () => {
    const { page } = await screens.enter();
    await page.getByRole("button", { name: "Add a task with details" }).click();
    await dialog(page).getByLabel("Title").fill("Stand up");
    await dialog(page).getByLabel("Time").fill("09:30");
    await dialog(page).getByRole("button", { name: "Add" }).click();
    await dialog(page).getByText("Choose a day for this time").waitFor();
  });

  it("deletes a task only after asking", async () => {
    const { page, person } = await screens.enter();
    await person.post("/api/tasks", { title: "Old idea" });
    await page.reload();
    await deleteFromMenu(page, "Old idea");
    await page.getByRole("button", { name: "Cancel" }).click();
    assert.equal((await tasksOf(person)).length, 1);

    await deleteFromMenu(page, "Old idea");
    await page.getByRole("button", { name: "Delete", exact: true }).click();
    await page.getByText("Deleted “Old idea”").waitFor();
    await page.getByText("Nothing to do").waitFor();
    assert.equal((await tasksOf(person)).length, 0);
  });

  it("opens a completed task again", async () => {
    const { page, person } = await screens.enter();
    await person.post("/api/tasks", { title: "Read the report" });
    await page.reload();
    await page.getByRole("checkbox", { name: /Read the report/ }).click();
    await page.getByText("Nothing to do").waitFor();
    await page.getByText("Done", { exact: true }).click();
    await page.getByRole("checkbox", { name: /Read the report/ }).click();
    await page.getByText("Nothing done yet").waitFor();
    await page.getByText("1 open").waitFor();
  });

  it("stays whole and smooth with thousands of tasks", async function () {
    this.timeout(60_000);
    const { page, person } = await screens.enter();
    const tasks = Array.from({ length: 2_000 }, (_, index) => ({
      title: `Task ${index}`,
    }));
    await person.post("/api/tasks/import?format=json", { tasks });
    await page.reload();
    await page.getByText("50+ open").waitFor();
    await scrollThrough(page, tasks.length);
    await page.getByText("2,000 open").waitFor();
    await page.getByRole("checkbox", { name: "Complete Task 0" }).click();
    await page.getByText("1,999 open").waitFor();
  });
});
