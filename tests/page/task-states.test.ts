import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { openScreens } from "./screens.ts";
import { enterWith, listShows, toasts } from "./task-list.ts";

const tasks = [{ title: "Call Ali" }];

const LISTS = /\/api\/tasks\?/;
const ONE_TASK = /\/api\/tasks\/[\w-]+$/;

const refusal = {
  status: 409,
  json: { detail: "Not now, please" },
};

/** Lists wait until the answer is called. */
async function holdLists(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(LISTS, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

describe("the list of tasks", function () {
  this.timeout(60_000);
  const screens = openScreens();

  it("shows its outline until the tasks are there", async () => {
    const { page } = await enterWith(screens, { tasks });
    const release = await holdLists(page);
    await page.reload();
    await page.getByRole("status", { name: "Loading tasks" }).waitFor();
    await page.getByLabel("New task").waitFor();
    release();
    await listShows(page, "Call Ali");
  });

  it("says what to do when it is empty", async () => {
    const { page } = await screens.enter();
    await page.getByText("Nothing to do").waitFor();
    await page.getByText(/Add a task above/).waitFor();
    await page.getByText("0 open").waitFor();
  });

  it("says that it could not be fetched, and tries again", async () => {
    const { page } = await enterWith(screens, { tasks });
    await page.route(LISTS, (route) => route.fulfill(refusal));
    await page.reload();
    const alert = page.getByRole("alert");
    await alert.getByText("Not now, please").waitFor();
    assert.equal(await page.getByText("Nothing to do").count(), 0);
    await page.unroute(LISTS);
    await alert.getByRole("button", { name: "Try again" }).click();
    await listShows(page, "Call Ali");
    assert.equal(await alert.count(), 0);
  });

  it("shows a task as it was when its change is refused", async () => {
    const { page } = await enterWith(screens, { tasks });
    await page.route(ONE_TASK, (route) => route.fulfill(refusal));
    const box = page.getByRole("checkbox", { name: "Complete Call Ali" });
    await box.click();
    await toasts(page).getByText("Not now, please").waitFor();
    await listShows(page, "Call Ali");
    assert.equal(await box.isChecked(), false);
    await page.getByText("1 open").waitFor();
  });

  it("keeps a form open when the server refuses it", async () => {
    const { page } = await enterWith(screens, { tasks });
    await page.route(ONE_TASK, (route) => route.fulfill(refusal));
    await page.getByRole("button", { name: "Edit Call Ali" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Title").fill("Call Sara");
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.getByText("Not now, please").waitFor();
    assert.equal(await dialog.getByLabel("Title").inputValue(), "Call Sara");
  });
});
