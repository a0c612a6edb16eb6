import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { tasksOf } from "../support/chat.ts";
import type { Person } from "../support/person.ts";
import { enterInUrdu, log, openScreens, say } from "./screens.ts";

const button = (page: Page, name: string) =>
  page.getByRole("button", { name, exact: true });

const titles = async (person: Person) =>
  (await tasksOf(person)).map(({ title }) => title).sort();

describe("a question before tasks are deleted", function () {
  this.timeout(60_000);
  const screens = openScreens();

  async function askToDelete() {
    const { page, person } = await screens.enter();
    for (const title of ["sweep", "mop"])
      await person.post("/api/tasks", { title });
    await say(page, "delete sweep");
    await button(page, "Yes").waitFor();
    return { page, person };
  }

  it("deletes on a click on yes, and not before", async () => {
    const { page, person } = await askToDelete();
    assert.deepEqual(await titles(person), ["mop", "sweep"]);
    await button(page, "Yes").click();
    await log(page).getByText("Task deleted").waitFor();
    assert.deepEqual(await titles(person), ["mop"]);
  });

  it("deletes nothing on a click on no", async () => {
    const { page, person } = await askToDelete();
    await button(page, "No").click();
    await log(page).getByText("no", { exact: true }).waitFor();
    await button(page, "Another answer").waitFor();
    assert.deepEqual(await titles(person), ["mop", "sweep"]);
  });

  it("asks no longer once the conversation has gone on", async () => {
    const { page } = await askToDelete();
    await say(page, "show my tasks");
    await log(page).getByText("Looked at your tasks").waitFor();
    assert.equal(await button(page, "Yes").count(), 0);
    await log(page).getByText("Asked you first").waitFor();
  });

  it("can be answered from the keyboard, and leads back to the field", async () => {
    const { page, person } = await askToDelete();
    await button(page, "Yes").focus();
    await page.keyboard.press("Enter");
    await log(page).getByText("Task deleted").waitFor();
    assert.deepEqual(await titles(person), ["mop"]);
    const focused = page.locator("textarea:focus");
    assert.equal(await focused.getAttribute("aria-label"), "Message");
  });

  it("is asked and answered in Urdu", async () => {
    const { page, person } = await enterInUrdu(screens);
    for (const title of ["دودھ لانا", "روٹی لانا"])
      await person.post("/api/tasks", { title });
    await page.getByLabel("پیغام", { exact: true }).fill("سارے کام مٹا دو");
    await page.keyboard.press("Enter");
    await log(page).getByText("آپ کی ہاں کا انتظار ہے").waitFor();
    await button(page, "ہاں").click();
    await log(page).getByText("کام حذف ہو گئے · ۲ کام").waitFor();
    assert.deepEqual(await titles(person), []);
  });
});
