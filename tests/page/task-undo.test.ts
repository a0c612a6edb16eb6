import assert from "node:assert/strict";
import { tasksOf } from "../support/chat.ts";
import { openScreens } from "./screens.ts";
import { enterWith, listShows, rowOf, takeBack, toasts } from "./task-list.ts";

const tasks = [{ title: "Call Ali", priority: "high" as const }];

describe("the offer to take a change back", function () {
  this.timeout(60_000);
  const screens = openScreens();

  it("opens a completed task again", async () => {
    const { page, person } = await enterWith(screens, { tasks });
    await page.getByRole("checkbox", { name: "Complete Call Ali" }).click();
    await takeBack(page, "Completed “Call Ali”");
    await toasts(page).getByText("the task is open again").waitFor();
    await listShows(page, "Call Ali");
    assert.equal((await tasksOf(person))[0]?.done, false);
  });

  it("brings a deleted task back as it was", async () => {
    const { page } = await enterWith(screens, { tasks });
    await page.getByRole("button", { name: "More for Call Ali" }).click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
    await page.getByRole("button", { name: "Delete", exact: true }).click();
    await takeBack(page, "Deleted “Call Ali”");
    await rowOf(page, "Call Ali").getByText("High").waitFor();
  });

  it("restores what was edited", async () => {
    const { page } = await enterWith(screens, { tasks });
    await page.getByRole("button", { name: "Edit Call Ali" }).click();
    await page.getByRole("dialog").getByLabel("Title").fill("Call Sara");
    await page.getByRole("button", { name: "Save" }).click();
    await takeBack(page, "Changed “Call Sara”");
    await listShows(page, "Call Ali");
  });

  it("takes an added task out again", async () => {
    const { page } = await enterWith(screens, { tasks });
    const line = page.getByLabel("New task");
    await line.fill("buy bread");
    await line.press("Enter");
    await takeBack(page, "Added “buy bread”");
    await toasts(page).getByText("the task is not added").waitFor();
    await listShows(page, "Call Ali");
  });

  it("stands for the last change only", async () => {
    const { page } = await enterWith(screens, {
      tasks: [...tasks, { title: "Sweep" }],
    });
    await page.getByRole("checkbox", { name: "Complete Sweep" }).click();
    await toasts(page).getByText("Completed “Sweep”").waitFor();
    await page.getByRole("checkbox", { name: "Complete Call Ali" }).click();
    await toasts(page).getByText("Completed “Call Ali”").waitFor();
    const undo = toasts(page).getByRole("button", { name: "Undo" });
    assert.equal(await undo.count(), 1);
  });

  it("has a key of its own", async () => {
    const { page } = await enterWith(screens, { tasks });
    await rowOf(page, "Call Ali").focus();
    await page.keyboard.press("Space");
    await page.getByText("Nothing to do").waitFor();
    await toasts(page).getByText("Completed “Call Ali”").waitFor();
    await page.keyboard.press("u");
    await listShows(page, "Call Ali");
  });
});
