import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { tasksOf } from "../support/chat.ts";
import { openScreens } from "./screens.ts";
import {
  enterWith,
  fitsTheScreen,
  listShows,
  ON_PHONE,
  rowOf,
  takeBack,
  toasts,
} from "./task-list.ts";

const tasks = [{ title: "sweep" }, { title: "mop" }, { title: "dust" }];

const button = (page: Page, name: string) =>
  page.getByRole("button", { name, exact: true });

const dialog = (page: Page) => page.getByRole("dialog");

async function select(page: Page, ...titles: string[]) {
  await button(page, "Select tasks").click();
  for (const title of titles)
    await page.getByRole("checkbox", { name: `Select ${title}` }).check();
}

async function change(page: Page, field: string) {
  await button(page, "Change").click();
  await page.getByRole("menuitem", { name: field }).click();
}

const confirm = (page: Page, name: string) =>
  dialog(page).getByRole("button", { name, exact: true }).click();

describe("a change of many tasks", function () {
  this.timeout(60_000);
  const screens = openScreens();

  it("is made only after asking, and taken back as one", async () => {
    const { page, person } = await enterWith(screens, { tasks });
    await select(page, "sweep", "mop");
    await button(page, "Complete").click();
    await dialog(page).getByText("Complete 2 tasks?").waitFor();
    await confirm(page, "Cancel");
    await page.getByText("2 selected").waitFor();
    assert.ok((await tasksOf(person)).every(({ done }) => !done));

    await button(page, "Complete").click();
    await confirm(page, "Complete");
    await listShows(page, "dust");
    await takeBack(page, "Completed 2 tasks");
    await toasts(page).getByText("2 tasks are as they were").waitFor();
    await listShows(page, "dust", "mop", "sweep");
  });

  it("deletes all that are shown, and brings them back", async () => {
    const { page } = await enterWith(screens, { tasks });
    await select(page);
    await button(page, "Select all").click();
    await button(page, "Delete").click();
    await dialog(page).getByText("Delete 3 tasks?").waitFor();
    await confirm(page, "Delete");
    await page.getByText("Nothing to do").waitFor();
    await takeBack(page, "Deleted 3 tasks");
    await listShows(page, "dust", "mop", "sweep");
  });

  it("gives them a priority, tags and a day", async () => {
    const { page, person } = await enterWith(screens, { tasks });
    await select(page, "dust");
    await change(page, "Set priority");
    await dialog(page).getByText("High").click();
    await confirm(page, "Change");
    await rowOf(page, "dust").getByText("High").waitFor();
    await select(page, "dust");
    await change(page, "Set tags");
    await dialog(page).getByLabel("Tags").fill("home #spring");
    await confirm(page, "Change");
    await rowOf(page, "dust").getByText("spring").waitFor();
    await select(page, "dust");
    await change(page, "Set due day");
    await dialog(page).getByLabel("Due day").fill("2031-03-02");
    await confirm(page, "Change");
    await dialog(page).waitFor({ state: "detached" });

    const [task, ...others] = await tasksOf(person);
    const { priority, tags, due } = task ?? {};
    assert.deepEqual(
      { priority, tags, due },
      { priority: "high", tags: ["home", "spring"], due: "2031-03-02" },
    );
    assert.ok(others.every((other) => other.tags.length === 0));
  });

  it("is begun and left with the keyboard", async () => {
    const { page } = await enterWith(screens, { tasks });
    await rowOf(page, "dust").focus();
    await page.keyboard.press("x");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Space");
    await page.getByText("2 selected").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("checkbox", { name: "Complete dust" }).waitFor();
    assert.equal(await page.getByText("2 selected").count(), 0);
  });

  it("opens done tasks again", async () => {
    const { page } = await enterWith(screens, { tasks });
    await page.getByRole("checkbox", { name: "Complete mop" }).click();
    await listShows(page, "dust", "sweep");
    await page.getByText("Done", { exact: true }).click();
    await listShows(page, "mop");
    await select(page, "mop");
    await button(page, "Reopen").click();
    await confirm(page, "Reopen");
    await page.getByText("Nothing done yet").waitFor();
    await page.getByText("3 open").waitFor();
  });

  it("asks in Urdu, on a phone", async () => {
    const { page } = await enterWith(screens, {
      tasks,
      language: "ur",
      options: ON_PHONE,
    });
    await page.getByRole("tab", { name: /کام/ }).click();
    await button(page, "کئی کام چنیں").click();
    await button(page, "سب چنیں").click();
    await fitsTheScreen(page);
    await button(page, "حذف کریں").click();
    await dialog(page).getByText("۳ کام حذف کر دیں؟").waitFor();
    await fitsTheScreen(page);
    await confirm(page, "حذف کریں");
    await toasts(page).getByText("۳ کام حذف ہو گئے").waitFor();
    await toasts(page).getByRole("button", { name: "واپس لیں" }).click();
    await listShows(page, "dust", "mop", "sweep");
  });
});
