import assert from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
import { tasksOf } from "../support/chat.ts";
import { openScreens } from "./screens.ts";
import { enterWith, fitsTheScreen, ON_PHONE, rowOf } from "./task-list.ts";

const dialog = (page: Page) => page.getByRole("dialog");

const choose = (within: Locator, field: string, choice: string) =>
  within.getByLabel(field, { exact: true }).selectOption({ label: choice });

async function openForm(page: Page, title: string): Promise<Locator> {
  await page.getByRole("button", { name: "Add a task with details" }).click();
  await dialog(page).getByLabel("Title").fill(title);
  return dialog(page);
}

const add = (form: Locator) =>
  form.getByRole("button", { name: "Add", exact: true }).click();

describe("what is planned for a task", function () {
  this.timeout(60_000);
  const screens = openScreens();

  it("comes back on chosen weekdays, counted from when it was done", async () => {
    const { page, person } = await screens.enter();
    const form = await openForm(page, "Water the plants");
    await form.getByLabel("Due day").fill("2031-03-03");
    await choose(form, "Repeat", "Weekly");
    await form.getByLabel("Every how many weeks").fill("2");
    await form.getByRole("button", { name: "Thursday" }).click();
    await choose(form, "Counted from", "When it is done");
    await add(form);
    const words = "every 2 weeks on Monday and Thursday after it is done";
    await rowOf(page, "Water the plants").getByText(words).waitFor();

    const [task] = await tasksOf(person);
    assert.deepEqual(task?.repeat, {
      rule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH",
      from: "completion",
      whileOpen: "skip",
    });
  });

  it("adds the next one when a repeating task is done", async () => {
    const repeat = {
      rule: "FREQ=DAILY",
      from: "due",
      whileOpen: "skip",
    } as const;
    const { page, person } = await enterWith(screens, {
      tasks: [{ title: "Read a page", due: "2031-03-03", repeat }],
    });
    await page.getByRole("checkbox", { name: "Complete Read a page" }).click();
    await rowOf(page, "Read a page").getByText("Mar 4, 2031").waitFor();
    await page.getByText("1 open").waitFor();
    const tasks = await tasksOf(person);
    assert.deepEqual(tasks.map(({ due, done }) => [due, done]).sort(), [
      ["2031-03-03", true],
      ["2031-03-04", false],
    ]);
  });

  it("ends after some times, on the last of a weekday", async () => {
    const { page } = await screens.enter();
    const form = await openForm(page, "Send the report");
    await choose(form, "Repeat", "Monthly");
    await choose(form, "On which day", "A weekday of the month");
    await choose(form, "Which one", "last");
    await choose(form, "Weekday", "Friday");
    await choose(form, "Ends", "After some times");
    await form.getByLabel("How many times").fill("3");
    const words = "every month on the last Friday, 3 times";
    await form.getByText(words).waitFor();
    await add(form);
    await rowOf(page, "Send the report").getByText(words).waitFor();
  });

  it("asks for what a repeat lacks", async () => {
    const { page } = await screens.enter();
    const form = await openForm(page, "Walk");
    await form.getByLabel("Due day").fill("2031-03-03");
    await choose(form, "Repeat", "Weekly");
    await form.getByLabel("Every how many weeks").fill("0");
    await form.getByRole("button", { name: "Monday" }).click();
    await choose(form, "Ends", "On a day");
    await add(form);
    await form.getByText("Choose at least one day").waitFor();
    await form.getByText(/^Choose from 1 to/).waitFor();
    await form.getByText("Choose the last day").waitFor();
  });

  it("reminds before it is due", async () => {
    const { page, person } = await screens.enter({
      timezoneId: "Asia/Karachi",
    });
    const form = await openForm(page, "Catch the train");
    await choose(form, "Reminder", "10 minutes before");
    await add(form);
    await form.getByText("Choose a due day for this reminder").waitFor();
    await form.getByLabel("Due day").fill("2031-03-02");
    await form.getByLabel("Time", { exact: true }).fill("09:30");
    await add(form);
    await rowOf(page, "Catch the train")
      .getByText("10 minutes before")
      .waitFor();
    const [task] = await tasksOf(person);
    assert.equal(task?.remindAt, "2031-03-02T04:20:00.000Z");
  });

  it("takes tags as words, or from those in use", async () => {
    const { page, person } = await enterWith(screens, {
      tasks: [{ title: "Sweep", tags: ["home"] }],
    });
    const form = await openForm(page, "Mop");
    await form.getByLabel("Tags", { exact: true }).fill("a/b");
    await add(form);
    await form.getByText(/A tag is one word/).waitFor();
    await form.getByLabel("Tags", { exact: true }).fill("weekend");
    await form.getByRole("button", { name: "#home" }).click();
    await add(form);
    await rowOf(page, "Mop").getByText("home").waitFor();
    const [task] = await tasksOf(person);
    assert.deepEqual(task?.tags, ["weekend", "home"]);
  });

  it("has a form that fits a phone, in Urdu", async () => {
    const { page, person } = await enterWith(screens, {
      tasks: [],
      language: "ur",
      options: ON_PHONE,
    });
    await page.getByRole("tab", { name: /کام/ }).click();
    await page
      .getByRole("button", { name: "تفصیل کے ساتھ کام شامل کریں" })
      .click();
    const form = dialog(page);
    await form.getByLabel("عنوان", { exact: true }).fill("پودوں کو پانی دینا");
    await choose(form, "تکرار", "ہفتہ وار");
    await choose(form, "گنتی کہاں سے ہو", "مکمل ہونے کے دن سے");
    await choose(form, "یاد دہانی", "عین وقت پر");
    await fitsTheScreen(page);
    await choose(form, "یاد دہانی", "کوئی نہیں");
    await form.getByRole("button", { name: "شامل کریں", exact: true }).click();
    await rowOf(page, "پودوں کو پانی دینا").waitFor();
    const [task] = await tasksOf(person);
    assert.equal(task?.repeat?.from, "completion");
  });
});
