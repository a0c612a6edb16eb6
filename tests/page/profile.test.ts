import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import type { Me } from "../../app/contract/src/index.ts";
import type { Person } from "../support/person.ts";
import { logIn, openScreens } from "./screens.ts";

const section = (page: Page, name: string) =>
  page.getByRole("region", { name, exact: true });

async function meOf(person: Person): Promise<Me> {
  return (await (await person.get("/api/me")).json()) as Me;
}

describe("the profile", function () {
  this.timeout(60_000);
  const screens = openScreens();

  async function enterProfile(options = {}) {
    const entered = await screens.enter(options);
    const { page } = entered;
    await page.getByRole("button", { name: /^Account of/ }).click();
    await page.getByRole("menuitem", { name: "Profile" }).click();
    await page.getByRole("heading", { name: "Profile and settings" }).waitFor();
    return entered;
  }

  it("learns its time zone from the first device", async () => {
    const { page, person } = await screens.enter({
      timezoneId: "Asia/Karachi",
    });
    await page.goto(`${screens.url}/profile`);
    await section(page, "You").getByText("Time zone").waitFor();
    assert.equal((await meOf(person)).timeZone, "Asia/Karachi");
  });

  it("takes another name and time zone", async () => {
    const { page, person } = await enterProfile();
    await page.getByLabel("Name", { exact: true }).fill("Sara Ahmed");
    await page.getByRole("combobox", { name: "Time zone" }).fill("lisb");
    await page.getByRole("option", { name: /Lisbon/ }).click();
    await section(page, "You").getByRole("button", { name: "Save" }).click();
    await page.getByRole("status").getByText("Saved").waitFor();
    await page.getByRole("button", { name: "Account of Sara Ahmed" }).waitFor();
    const { name, timeZone } = await meOf(person);
    assert.deepEqual([name, timeZone], ["Sara Ahmed", "Europe/Lisbon"]);
  });

  it("asks for a name", async () => {
    const { page } = await enterProfile();
    await page.getByLabel("Name", { exact: true }).fill(" ");
    await section(page, "You").getByRole("button", { name: "Save" }).click();
    await page.getByText("Enter your name").waitFor();
  });

  it("moves the focus to the screen that a link has led to", async () => {
    const { page } = await enterProfile();
    const focused = page.locator("main:focus");
    await focused.waitFor();
    await page.getByRole("link", { name: "Back to your tasks" }).click();
    await page.getByLabel("Message", { exact: true }).waitFor();
    assert.equal(await page.title(), "Todo Chat");
  });

  it("changes the password, once the present one is right", async () => {
    const { page, person } = await enterProfile();
    const change = async (present: string) => {
      await page.getByLabel("Present password").fill(present);
      await page.getByLabel("New password").fill("a password quite new");
      await page.getByRole("button", { name: "Change password" }).click();
    };
    await change("not the present one");
    await page.getByText("This is not your present password").waitFor();
    await change(person.credentials.password);
    await page.getByRole("status").getByText("Password changed").waitFor();
    assert.equal((await person.logIn("a password quite new")).status, 200);
  });

  it("deletes the account only with its password", async () => {
    const { page, person } = await enterProfile();
    await page.getByRole("button", { name: "Delete my account" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Your password").fill("a guess");
    await dialog.getByRole("button", { name: "Delete for good" }).click();
    await dialog.getByText("This is not your present password").waitFor();
    await dialog.getByLabel("Your password").fill(person.credentials.password);
    await dialog.getByRole("button", { name: "Delete for good" }).click();
    await page.waitForURL("**/login");
    await logIn(page, person.credentials);
    await page.getByText("Invalid email or password").waitFor();
  });

  it("shows what the assistant did", async () => {
    const { page } = await screens.enter();
    await page.getByLabel("Message", { exact: true }).fill("add buy stamps");
    await page.keyboard.press("Enter");
    await page.getByRole("log").getByText("Task added").waitFor();
    await page.goto(`${screens.url}/profile`);
    const activity = page.getByRole("list", { name: "Activity" });
    await activity.getByText("Added a task in the chat").waitFor();
    await activity.getByText("buy stamps").waitFor();
  });
});
