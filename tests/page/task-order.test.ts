import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { gate } from "../support/gate.ts";
import { openScreens } from "./screens.ts";
import {
  enterWith,
  listShows,
  ON_PHONE,
  rowOf,
  takeBack,
  toasts,
} from "./task-list.ts";

const tasks = [{ title: "one" }, { title: "two" }, { title: "three" }];

async function orderByHand(page: Page) {
  await page.goto(`${page.url().split("?")[0]}?sort=manual`);
  await handleOf(page, "one").waitFor();
}

const handleOf = (page: Page, title: string) =>
  page.getByRole("button", { name: `Move ${title}`, exact: true });

async function middleOf(page: Page, title: string) {
  const box = await handleOf(page, title).boundingBox();
  assert.ok(box);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** In steps, as a hand moves. */
async function drag(page: Page, title: string, onto: string) {
  const from = await middleOf(page, title);
  const to = await middleOf(page, onto);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x, from.y + 10);
  await page.mouse.move(to.x, to.y, { steps: 10 });
  await page.mouse.up();
}

async function moved(page: Page, title: string, ...order: string[]) {
  await toasts(page).getByText(`Moved “${title}”`).waitFor();
  await listShows(page, ...order);
  await page.reload();
  await listShows(page, ...order);
}

describe("the order by hand", function () {
  this.timeout(60_000);
  const screens = openScreens();

  it("is changed by dragging, and kept", async () => {
    const { page } = await enterWith(screens, { tasks });
    await orderByHand(page);
    const [first = "", second = "", third = ""] = await page
      .locator("[data-task] p:first-child")
      .allInnerTexts();
    await drag(page, first, third);
    await moved(page, first, second, third, first);
  });

  it("is changed with the keyboard, which says so", async () => {
    const { page } = await enterWith(screens, { tasks });
    await orderByHand(page);
    const [first = "", second = "", third = ""] = await page
      .locator("[data-task] p:first-child")
      .allInnerTexts();
    const news = page.locator("[aria-live=assertive]");
    await handleOf(page, first).focus();
    await page.keyboard.press("Space");
    await news.getByText(`Picked up ${first}, number 1 of 3`).waitFor();
    await page.keyboard.press("ArrowDown");
    await news.getByText(`${first} is now number 2 of 3`).waitFor();
    await page.keyboard.press("Space");
    await moved(page, first, second, first, third);
  });

  it("is changed from a task's menu, and taken back", async () => {
    const { page } = await enterWith(screens, { tasks });
    await orderByHand(page);
    const [first = "", second = "", third = ""] = await page
      .locator("[data-task] p:first-child")
      .allInnerTexts();
    await page.getByRole("button", { name: `More for ${third}` }).click();
    await page.getByRole("menuitem", { name: "Move up" }).click();
    await listShows(page, first, third, second);
    await takeBack(page, `Moved “${third}”`);
    await listShows(page, first, second, third);
  });

  it("opens no menu on rows that are about to give way", async () => {
    const options = { serviceWorkers: "block" as const };
    const { page } = await enterWith(screens, { tasks, options });
    const held = gate();
    await page.route("**/assets/sortable-tasks-*.js", async (route) => {
      await held.opened;
      await route.continue();
    });
    await page.goto(`${screens.url}/?sort=manual`);
    const more = page.getByRole("button", { name: "More for two" });
    await page.getByText("two", { exact: true }).waitFor();
    await assert.rejects(more.click({ timeout: 500 }));
    held.open();
    await more.click();
    await page.getByRole("menuitem", { name: "Move up" }).waitFor();
  });

  it("can be left as it was with Escape", async () => {
    const { page } = await enterWith(screens, { tasks });
    await orderByHand(page);
    await handleOf(page, "two").focus();
    await page.keyboard.press("Space");
    await page.getByText("Picked up two").waitFor();
    await page.keyboard.press("Escape");
    await page.getByText("two stays where it was").waitFor();
    assert.equal(await toasts(page).getByText("Moved").count(), 0);
  });

  it("is changed in Urdu, on a phone", async () => {
    const { page } = await enterWith(screens, {
      tasks,
      language: "ur",
      options: ON_PHONE,
    });
    await page.goto(`${screens.url}/?sort=manual`);
    await page.getByRole("tab", { name: /کام/ }).click();
    await rowOf(page, "one").waitFor();
    const [first = "", second = "", third = ""] = await page
      .locator("[data-task] p:first-child")
      .allInnerTexts();
    await page.getByRole("button", { name: `«${first}» کے لیے مزید` }).click();
    await page.getByRole("menuitem", { name: "نیچے لے جائیں" }).click();
    await toasts(page).getByText(`«${first}» کی جگہ بدل گئی`).waitFor();
    await listShows(page, second, first, third);
  });
});
