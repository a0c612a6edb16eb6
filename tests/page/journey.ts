import type { Page } from "playwright-core";
import { someone, type Credentials } from "../support/person.ts";
import { PHONE, say, taskList } from "./screens.ts";

const WISH = "add buy milk tomorrow at 5pm";
const URDU_WISH = "پرسوں صبح 9 بجے رپورٹ بھیجنا شامل کریں";

/** On the log-in screen: a new account. */
export async function signUp(page: Page): Promise<Credentials> {
  const account = someone();
  const { name, email, password } = account;
  await page.getByRole("link", { name: "Sign up" }).click();
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Create account" }).click();
  return account;
}

/** What a first visitor tries, from the log-in screen of a desktop to the tabs of a phone. */
export async function journey(page: Page): Promise<void> {
  await signUp(page);
  await talk(page);
  await undo(page);
  await goOnInUrdu(page);
  await takeThePhone(page);
}

const listed = (page: Page, title: string) =>
  taskList(page).getByRole("listitem").filter({ hasText: title });

async function talk(page: Page) {
  await say(page, WISH);
  const task = listed(page, "buy milk");
  await task.getByText("Tomorrow, 5:00 PM").waitFor();
  await page.getByRole("log").getByText("Task added").waitFor();
}

/** First by the offer that follows a change, then by a word in the chat. */
async function undo(page: Page) {
  const task = listed(page, "buy milk");
  await page.getByRole("checkbox", { name: "Complete buy milk" }).click();
  await task.waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Undo" }).click();
  await task.waitFor();
  await say(page, "delete buy milk");
  await page.getByRole("log").getByText("Say yes or no").last().waitFor();
  await say(page, "yes");
  await task.waitFor({ state: "detached" });
  await say(page, "undo");
  await task.waitFor();
}

async function goOnInUrdu(page: Page) {
  await page.getByRole("button", { name: "اردو" }).click();
  await page.locator('html[lang="ur"][dir="rtl"]').waitFor();
  await page.getByLabel("پیغام", { exact: true }).fill(URDU_WISH);
  await page.getByRole("button", { name: "بھیجیں", exact: true }).waitFor();
  await page.keyboard.press("Enter");
  const list = page.getByRole("list", { name: "کام", exact: true });
  await list.getByText("رپورٹ بھیجنا").waitFor();
}

async function takeThePhone(page: Page) {
  await page.setViewportSize(PHONE);
  await page.getByRole("tab", { name: "کام ۲" }).click();
  const list = page.getByRole("list", { name: "کام", exact: true });
  await list.getByText("رپورٹ بھیجنا").waitFor();
}
