import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { someone } from "../support/person.ts";
import { log, openScreens } from "./screens.ts";

const FIELD = "پیغام";

async function sayInUrdu(page: Page, text: string) {
  await page.getByLabel(FIELD, { exact: true }).fill(text);
  await page.keyboard.press("Enter");
}

const openTasks = (page: Page) =>
  page.getByRole("list", { name: "کام", exact: true });

describe("the chat in Urdu", function () {
  this.timeout(60_000);
  const screens = openScreens();

  async function signUp(): Promise<Page> {
    const { name, email, password } = someone();
    const page = await screens.visit("/signup", { locale: "ur-PK" });
    await page.getByLabel("نام").fill(name);
    await page.getByLabel("ای میل").fill(email);
    await page.getByLabel("پاس ورڈ", { exact: true }).fill(password);
    await page.getByRole("button", { name: "اکاؤنٹ بنائیں" }).click();
    await page.getByLabel(FIELD, { exact: true }).waitFor();
    return page;
  }

  it("leads from signing up over a task to taking it back", async () => {
    const page = await signUp();
    await sayInUrdu(page, "کل شام 5 بجے دودھ خریدنا شامل کریں");
    await log(page).getByText("کام شامل ہو گیا").waitFor();
    await openTasks(page).getByText("دودھ خریدنا").waitFor();

    await sayInUrdu(page, "دودھ خریدنا مٹا دو");
    await page.getByRole("button", { name: "ہاں", exact: true }).click();
    await log(page).getByText("کام حذف ہو گیا").waitFor();
    await openTasks(page).waitFor({ state: "detached" });

    await sayInUrdu(page, "واپس لے آؤ");
    await log(page).getByText("تبدیلی واپس لے لی گئی · ۱ کام").waitFor();
    await openTasks(page).getByText("دودھ خریدنا").waitFor();
  });

  it("shows the time of a message with its own digits and words", async () => {
    const page = await signUp();
    await sayInUrdu(page, "میرے کام دکھاؤ");
    await log(page).getByText("آپ کے کام دیکھ لیے").waitFor();
    const times = await log(page).getByRole("time").allInnerTexts();
    assert.equal(times.length, 2);
    assert.match(times[0] ?? "", /^آج، [۰-۹]{1,2}:[۰-۹]{2}/);
  });
});
