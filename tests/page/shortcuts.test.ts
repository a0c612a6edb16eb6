import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { enterInUrdu, openScreens, PHONE } from "./screens.ts";

const sheet = (page: Page) =>
  page.getByRole("dialog", { name: "Keyboard shortcuts" });

/** A field that has taken the focus keeps the keys to itself. */
async function leaveFields(page: Page) {
  await page.getByLabel("Message", { exact: true }).press("Escape");
}

describe("keyboard shortcuts", function () {
  this.timeout(60_000);
  const screens = openScreens();

  it("are listed on a sheet", async () => {
    const { page } = await screens.enter();
    await leaveFields(page);
    await page.keyboard.press("?");
    await sheet(page).getByText("New task").waitFor();
    await page.keyboard.press("Escape");
    await sheet(page).waitFor({ state: "detached" });
  });

  it("lead to the fields", async () => {
    const { page } = await screens.enter();
    await leaveFields(page);
    await page.keyboard.press("n");
    await page.locator('input[aria-label="New task"]:focus').waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("/");
    await page.locator('textarea[aria-label="Message"]:focus').waitFor();
    assert.equal(
      await page.getByLabel("Message", { exact: true }).inputValue(),
      "",
    );
  });

  it("lead to the pane that a phone hides", async () => {
    const { page } = await screens.enter({ viewport: PHONE });
    await leaveFields(page);
    await page.keyboard.press("n");
    await page.locator('input[aria-label="New task"]:focus').waitFor();
  });

  it("lead from screen to screen", async () => {
    const { page } = await screens.enter();
    await leaveFields(page);
    await page.keyboard.type("gp");
    await page.waitForURL("**/profile");
    await page.getByRole("heading", { name: "Profile and settings" }).waitFor();
    await page.keyboard.type("gt");
    await page.getByLabel("Message", { exact: true }).waitFor();
  });

  it("are letters like any other while somebody types", async () => {
    const { page } = await screens.enter();
    const field = page.getByLabel("New task");
    await field.fill("");
    await field.pressSequentially("gp? n/u");
    assert.equal(await field.inputValue(), "gp? n/u");
    assert.equal(await sheet(page).count(), 0);
  });

  it("can be switched off, and on again from the sheet", async () => {
    const { page } = await screens.enter();
    await leaveFields(page);
    await page.keyboard.press("?");
    await sheet(page).getByLabel("Keyboard shortcuts are on").uncheck();
    await page.keyboard.press("Escape");
    await sheet(page).waitFor({ state: "detached" });
    await page.keyboard.type("gp");
    await page.keyboard.press("?");
    await sheet(page).getByLabel("Keyboard shortcuts are on").check();
    assert.doesNotMatch(page.url(), /profile/);
  });

  it("speak Urdu", async () => {
    const { page } = await enterInUrdu(screens);
    await page.getByRole("button", { name: /کا اکاؤنٹ$/ }).click();
    await page.getByRole("menuitem", { name: "کی بورڈ شارٹ کٹ" }).click();
    await page
      .getByRole("dialog", { name: "کی بورڈ شارٹ کٹ" })
      .getByText("نیا کام")
      .waitFor();
  });
});
