import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { tasksOf } from "../support/chat.ts";
import { enterInUrdu, openScreens } from "./screens.ts";

async function chooseFile(page: Page, name: string, text: string) {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: /Choose a file|فائل چنیں/ }).click();
  const buffer = Buffer.from(text);
  await (
    await chooser
  ).setFiles({ name, mimeType: "application/octet-stream", buffer });
}

/** What stands in a file as it is, whatever the page's language. */
const EXAMPLES = [
  "2026-12-01T17:00:00Z",
  "2026-12-01",
  "FREQ=WEEKLY;BYDAY=MO",
  "high, medium, low",
  "due, completion",
  "skip, add",
  "true, false",
  "iCalendar",
];

const withoutExamples = (text: string) =>
  EXAMPLES.reduce((rest, example) => rest.replaceAll(example, ""), text);

/** Without the signs that keep an example's own direction. */
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, "");

/** One mistake in each column, and a row of too few. */
const BAD_CSV = [
  "title,notes,due,priority,tags,repeat,repeatFrom,repeatWhileOpen,remindAt,done,createdAt,completedAt",
  ",,someday,huge,a.b c.d,FREQ=WEEKLY;BYMONTH=13,,,noon,maybe,once,never",
  `x,${"y".repeat(5001)},,,,FREQ=DAILY,sometime,perhaps,,,,`,
  "x,,,,,FREQ=SECONDLY,,,,,,",
  "too few",
].join("\n");

describe("one's own data", function () {
  this.timeout(60_000);
  const screens = openScreens();

  async function enterProfile() {
    const entered = await screens.enter();
    await entered.page.goto(`${screens.url}/profile`);
    await entered.page.getByRole("region", { name: "Your data" }).waitFor();
    return entered;
  }

  it("is exported as a file that the import takes again", async () => {
    const { page, person } = await enterProfile();
    await person.post("/api/tasks", { title: "دودھ خریدنا", tags: ["home"] });
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Export as CSV" }).click();
    const file = await download;
    assert.match(file.suggestedFilename(), /\.csv$/);
    const text = await readFile(await file.path(), "utf8");
    assert.match(text, /دودھ خریدنا/);

    await chooseFile(page, "tasks.csv", text);
    await page.getByRole("status").getByText("1 task imported").waitFor();
    assert.equal((await tasksOf(person)).length, 2);
  });

  it("names what is wrong in a file, row by row, and takes none of it", async () => {
    const { page, person } = await enterProfile();
    const csv = "title,due\nPay rent,2026-12-01\nCall Ali,someday\n";
    await chooseFile(page, "tasks.csv", csv);
    await page.getByRole("alert").getByText("Nothing was imported").waitFor();
    const problems = page.getByRole("list", {
      name: "What is wrong in the file",
    });
    await problems.getByText(/due/).first().waitFor();
    assert.equal((await tasksOf(person)).length, 0);
  });

  describe("in Urdu", () => {
    async function enterProfileInUrdu() {
      const { page } = await enterInUrdu(screens);
      await page.goto(`${screens.url}/profile`);
      await page.getByRole("region", { name: "آپ کا ڈیٹا" }).waitFor();
      return page;
    }

    const problemsOn = (page: Page) =>
      page.getByRole("list", { name: "فائل میں کیا غلط ہے" });

    it("shows no word of English for the mistakes of a file", async () => {
      const page = await enterProfileInUrdu();
      await chooseFile(page, "tasks.csv", BAD_CSV);
      const alert = page.getByRole("alert");
      await alert.getByText("کچھ بھی درآمد نہیں ہوا").waitFor();
      const list = problemsOn(page);
      const items = (await list.getByRole("listitem").allInnerTexts()).map(
        plain,
      );
      for (const item of items)
        assert.doesNotMatch(withoutExamples(item), /[A-Za-z0-9]/);
      assert.equal(items.length, 13);
      const directed = page.locator("ul:dir(rtl)").and(list);
      assert.equal(await directed.count(), 1);
    });

    it("names the row, the field and what the field may hold", async () => {
      const page = await enterProfileInUrdu();
      await chooseFile(page, "tasks.csv", BAD_CSV);
      await problemsOn(page).waitFor();
      const text = plain(await problemsOn(page).innerText());
      for (const words of [
        "قطار ۲، عنوان: ۱ سے ۲۰۰ حروف کا عنوان لکھیں",
        "قطار ۲، کب تک: دن 2026-12-01 کی طرح لکھیں",
        "قطار ۲، اہمیت: ان میں سے ایک لکھیں: high, medium, low",
        "قطار ۲، ٹیگ: زیادہ سے زیادہ ۲۰ ٹیگ لکھیں",
        "قطار ۲، یاد دہانی: دن اور وقت 2026-12-01T17:00:00Z کی طرح لکھیں",
        "قطار ۳، نوٹ: زیادہ سے زیادہ ۵٬۰۰۰ حروف لکھیں",
        "قطار ۴، تکرار: iCalendar کا قاعدہ لکھیں",
        "قطار ۵: اس میں اتنے خانے نہیں جتنے پہلی سطر میں ہیں",
      ])
        assert.ok(text.includes(words), `${words}\n${text}`);
    });

    it("says what is allowed in a file that is refused as a whole", async () => {
      const page = await enterProfileInUrdu();
      const alert = page.getByRole("alert");
      const many = `title\n${"x\n".repeat(5001)}`;
      await chooseFile(page, "tasks.csv", many);
      await alert.getByText("۵٬۰۰۰ کام").getByText("۵٬۰۰۱").waitFor();
      await chooseFile(page, "tasks.csv", "title,weight\nx,1");
      await alert.getByText("نام کا کوئی کالم نہیں").waitFor();
      assert.match(plain(await alert.innerText()), /«weight».*title, notes/);
      await chooseFile(page, "tasks.json", "{");
      await alert.getByText("یہ فائل درست JSON نہیں").waitFor();
    });
  });

  it("says which files it can read", async () => {
    const { page } = await enterProfile();
    await chooseFile(page, "tasks.docx", "");
    await page.getByRole("alert").getByText(".json, .csv or .ics").waitFor();
  });
});
