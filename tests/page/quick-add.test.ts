import assert from "node:assert/strict";
import { tasksOf } from "../support/chat.ts";
import { openScreens } from "./screens.ts";
import {
  enterWith,
  fitsTheScreen,
  ON_PHONE,
  rowOf,
  toasts,
} from "./task-list.ts";

describe("one line above the list", function () {
  this.timeout(60_000);
  const screens = openScreens();

  it("says all of a task in English", async () => {
    const { page, person } = await screens.enter();
    const line = page.getByLabel("New task");
    await line.fill("pay rent every 1st !high #home 9am");
    await line.press("Enter");
    await toasts(page).getByText("Added “pay rent”").waitFor();
    const row = rowOf(page, "pay rent");
    for (const mark of ["High", "home", "every month on the 1st"])
      await row.getByText(mark, { exact: true }).waitFor();
    await row.getByText(/9:00 AM/).waitFor();

    const [task] = await tasksOf(person);
    assert.equal(task?.title, "pay rent");
    assert.equal(task?.repeat?.rule, "FREQ=MONTHLY;BYMONTHDAY=1");
  });

  it("says all of a task in Urdu, on a phone", async () => {
    const { page, person } = await enterWith(screens, {
      tasks: [],
      language: "ur",
      options: ON_PHONE,
    });
    await page.getByRole("tab", { name: /کام/ }).click();
    const line = page.getByLabel("نیا کام", { exact: true });
    await line.fill("ہر مہینے کی ۱ تاریخ کو کرایہ دینا #گھر");
    await line.press("Enter");
    await toasts(page).getByText("شامل ہو گیا").waitFor();
    await rowOf(page, "کرایہ دینا").getByText("گھر", { exact: true }).waitFor();
    await fitsTheScreen(page);

    const [task] = await tasksOf(person);
    assert.deepEqual(task?.tags, ["گھر"]);
    assert.equal(task?.repeat?.rule, "FREQ=MONTHLY;BYMONTHDAY=1");
  });
});
