import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { Person, someone } from "../support/person.ts";
import { enterInUrdu, logIn, openScreens, PHONE } from "./screens.ts";

const html = (page: Page, name: string) =>
  page.locator("html").getAttribute(name);

const widthOf = (page: Page, kind: string) =>
  page.evaluate<number>(`document.documentElement.${kind}Width`);

async function leftOf(page: Page, region: string): Promise<number> {
  const box = await page.getByRole("region", { name: region }).boundingBox();
  return box?.x ?? Number.NaN;
}

const inUrdu = (page: Page) => page.locator('html[lang="ur"][dir="rtl"]');

describe("the page in Urdu", function () {
  this.timeout(60_000);
  const screens = openScreens();

  it("goes from signing up over a chat to a task, from right to left", async () => {
    const { name, email, password } = someone();
    const page = await screens.visit("/signup", { locale: "ur-PK" });
    await page.getByLabel("نام").fill(name);
    await page.getByLabel("ای میل").fill(email);
    await page.getByLabel("پاس ورڈ", { exact: true }).fill(password);
    await page.getByRole("button", { name: "اکاؤنٹ بنائیں" }).click();

    const message = page.getByLabel("پیغام", { exact: true });
    await message.fill("کل شام 5 بجے دودھ خریدنا شامل کریں");
    await page.keyboard.press("Enter");
    const list = page.getByRole("list", { name: "کام", exact: true });
    await list.getByText("دودھ خریدنا").waitFor();
    await list.getByText("آئندہ کل، ۵:۰۰").waitFor();

    assert.deepEqual(
      [await html(page, "lang"), await html(page, "dir")],
      ["ur", "rtl"],
    );
    assert.ok((await leftOf(page, "کام")) < (await leftOf(page, "بات چیت")));
  });

  it("comes with a font of its own", async () => {
    const page = await screens.visit("/login", { locale: "ur-PK" });
    await inUrdu(page).waitFor();
    const loaded = await page.evaluate<boolean>(
      `document.fonts.ready.then((fonts) => fonts.check('16px "Noto Nastaliq Urdu"', 'کام'))`,
    );
    assert.ok(loaded);
  });

  it("loads no Urdu font for English", async () => {
    const page = await screens.visit("/login");
    await page.getByRole("button", { name: "Log in" }).waitFor();
    const fonts = await page.evaluate<string[]>(
      `[...document.fonts].map((font) => font.family)`,
    );
    assert.ok(!fonts.some((family) => family.includes("Nastaliq")));
  });

  it("never scrolls sideways on a phone", async () => {
    const phone = { viewport: PHONE, hasTouch: true, isMobile: true };
    const { page, person } = await enterInUrdu(screens, phone);
    await person.post("/api/tasks", {
      title: "ک".repeat(200),
      priority: "high",
      due: "2031-03-02",
    });
    for (const path of ["/", "/profile"]) {
      await page.goto(screens.url + path);
      await page.getByRole("main").waitFor();
      assert.equal(
        await widthOf(page, "scroll"),
        await widthOf(page, "client"),
      );
    }
    await page.goto(screens.url);
    await page.getByRole("tab", { name: "کام ۱" }).click();
    await page.getByRole("list", { name: "کام", exact: true }).waitFor();
    assert.equal(await widthOf(page, "scroll"), await widthOf(page, "client"));
  });

  it("explains a refusal in its own words", async () => {
    const { credentials } = await Person.signedUp(screens.url);
    const page = await screens.visit("/login", { locale: "ur-PK" });
    await page.getByLabel("ای میل").fill(credentials.email);
    await page.getByLabel("پاس ورڈ", { exact: true }).fill("not this one");
    await page.getByRole("button", { name: "لاگ اِن کریں" }).click();
    await page
      .getByRole("alert")
      .getByText("ای میل یا پاس ورڈ درست نہیں")
      .waitFor();
  });
});

describe("the language switch", function () {
  this.timeout(60_000);
  const screens = openScreens();

  it("changes the page at once and is kept on the device", async () => {
    const page = await screens.visit("/login");
    await page.getByRole("button", { name: "اردو" }).click();
    await inUrdu(page).waitFor();
    await page.getByRole("heading", { name: "خوش آمدید" }).waitFor();
    await page.reload();
    await page.getByRole("heading", { name: "خوش آمدید" }).waitFor();
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { name: "Welcome back" }).waitFor();
    assert.equal(await html(page, "dir"), "ltr");
  });

  it("loses nothing that is half-written", async () => {
    const { page } = await screens.enter();
    await page.getByLabel("Message", { exact: true }).fill("add buy");
    await page.getByRole("button", { name: "اردو" }).click();
    const message = page.getByLabel("پیغام", { exact: true });
    await message.waitFor();
    assert.equal(await message.inputValue(), "add buy");
  });

  it("is kept in the profile, for the next device", async () => {
    const { page, person } = await screens.enter();
    const saved = page.waitForResponse(
      (answer) => answer.request().method() === "PATCH" && answer.ok(),
    );
    await page.getByRole("button", { name: "اردو" }).click();
    await saved;
    const other = await screens.visit("/login");
    await logIn(other, person.credentials);
    await inUrdu(other).waitFor();
    await other.getByLabel("پیغام", { exact: true }).waitFor();
  });
});
