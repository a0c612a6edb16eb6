import assert from "node:assert/strict";
import type { Notification } from "../../app/contract/src/index.ts";
import { openScreens, taskList } from "./screens.ts";

const now = () => new Date().toISOString();

describe("an open page", function () {
  this.timeout(30_000);
  const screens = openScreens();

  it("shows a reminder when it comes due, until it is closed", async () => {
    const { page, person } = await screens.enter();
    await person.post("/api/tasks", { title: "Call Ali", remindAt: now() });
    const toasts = page.getByRole("status");
    await toasts.getByText("Reminder: Call Ali").waitFor();
    const seen = page.waitForResponse("**/api/notifications/seen");
    await toasts.getByRole("button", { name: "Close" }).click();
    assert.equal((await seen).status(), 204);
    const list = await person.get("/api/notifications");
    const left = (await list.json()) as { notifications: Notification[] };
    assert.deepEqual(left.notifications, []);
  });

  it("shows what came due while no page was open", async () => {
    const { page, person } = await screens.enter();
    await page.goto("about:blank");
    await person.post("/api/tasks", { title: "Missed", remindAt: now() });
    await page.goto(screens.url);
    await page.getByRole("status").getByText("Reminder: Missed").waitFor();
  });

  it("shows tasks that were added elsewhere", async () => {
    const { page, person } = await screens.enter();
    const opened = page.waitForResponse("**/api/events");
    await page.reload();
    await opened;
    await person.post("/api/tasks", { title: "From my phone" });
    await taskList(page).getByText("From my phone").waitFor();
  });
});
