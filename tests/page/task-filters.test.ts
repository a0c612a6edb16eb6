import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { openScreens } from "./screens.ts";
import { enterWith, fitsTheScreen, listShows, ON_PHONE } from "./task-list.ts";

const today = new Date().toLocaleDateString("en-CA");

const TASKS = [
  { title: "Pay rent", tags: ["home"], priority: "high", due: today },
  { title: "Buy milk", tags: ["shop"], priority: "low", due: "2020-01-01" },
  { title: "Call Ali", notes: "About the rent" },
] as const;
const ALL = ["Call Ali", "Buy milk", "Pay rent"];

const tasks = TASKS.map((task) =>
  "tags" in task ? { ...task, tags: [...task.tags] } : task,
);

const openPanel = (page: Page) =>
  page.getByRole("button", { name: /^Filters and order/ }).click();

const choose = (page: Page, field: string, choice: string) =>
  page.getByLabel(field, { exact: true }).selectOption({ label: choice });

describe("what the list of tasks shows", function () {
  this.timeout(60_000);
  const screens = openScreens();

  it("is narrowed by words of titles and notes", async () => {
    const { page } = await enterWith(screens, { tasks });
    await listShows(page, ...ALL);
    await page.getByLabel("Search tasks").fill("rent");
    await listShows(page, "Call Ali", "Pay rent");
    await page.getByRole("button", { name: "Clear the search" }).click();
    await listShows(page, ...ALL);
  });

  it("is narrowed by a tag, until that is pressed again", async () => {
    const { page } = await enterWith(screens, { tasks });
    const tag = page.getByRole("button", { name: "#home" });
    await tag.click();
    await listShows(page, "Pay rent");
    assert.equal(await tag.getAttribute("aria-pressed"), "true");
    await tag.click();
    await listShows(page, ...ALL);
  });

  it("is narrowed by priority and by when tasks are due", async () => {
    const { page } = await enterWith(screens, { tasks });
    await openPanel(page);
    await choose(page, "Priority", "Low");
    await listShows(page, "Buy milk");
    await page.getByRole("button", { name: /1 filter in use/ }).waitFor();
    await choose(page, "Priority", "Any");
    await choose(page, "Due", "Today");
    await listShows(page, "Pay rent");
    await choose(page, "Due", "Overdue");
    await listShows(page, "Buy milk");
    await page.getByRole("button", { name: "Clear filters" }).click();
    await listShows(page, ...ALL);
  });

  it("says that nothing matches, and how to see all again", async () => {
    const { page } = await enterWith(screens, { tasks });
    await page.getByLabel("Search tasks").fill("no such words");
    await page.getByText("No task matches").waitFor();
    await page.getByRole("button", { name: "Clear filters" }).click();
    await listShows(page, ...ALL);
    assert.equal(await page.getByLabel("Search tasks").inputValue(), "");
  });

  it("comes in the chosen order", async () => {
    const { page } = await enterWith(screens, { tasks });
    await openPanel(page);
    await choose(page, "Order", "By title");
    await listShows(page, "Buy milk", "Call Ali", "Pay rent");
    await choose(page, "Order", "Most important first");
    await listShows(page, "Pay rent", "Buy milk", "Call Ali");
    await choose(page, "Order", "Next due first");
    await listShows(page, "Buy milk", "Pay rent", "Call Ali");
  });

  it("stays as it was chosen when the page is loaded again", async () => {
    const { page } = await enterWith(screens, { tasks });
    await page.getByRole("button", { name: "#shop" }).click();
    await openPanel(page);
    await choose(page, "Priority", "Low");
    await listShows(page, "Buy milk");
    await page.reload();
    await listShows(page, "Buy milk");
    await page.getByRole("button", { name: /2 filters in use/ }).waitFor();
  });

  it("keeps done tasks apart, and shows all on request", async () => {
    const { page } = await enterWith(screens, { tasks });
    await page.getByRole("checkbox", { name: "Complete Buy milk" }).click();
    await listShows(page, "Call Ali", "Pay rent");
    await page.getByText("Done", { exact: true }).click();
    await listShows(page, "Buy milk");
    await page.getByText("All", { exact: true }).click();
    await listShows(page, ...ALL);
  });

  it("is narrowed in Urdu, on a phone", async () => {
    const { page } = await enterWith(screens, {
      tasks,
      language: "ur",
      options: ON_PHONE,
    });
    await page.getByRole("tab", { name: /کام/ }).click();
    await page.getByRole("button", { name: /^چھانٹی اور ترتیب/ }).click();
    await choose(page, "اہمیت", "زیادہ");
    await listShows(page, "Pay rent");
    await choose(page, "کب تک", "وقت گزر گیا");
    await page.getByText("ایسا کوئی کام نہیں ملا").waitFor();
    await fitsTheScreen(page);
  });
});
