import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import type { CreateTask } from "../../app/contract/src/index.ts";
import { PHONE, taskList, type Entered, type Screens } from "./screens.ts";
import { WORDS, type Language } from "./words.ts";

export const ON_PHONE = { viewport: PHONE, hasTouch: true, isMobile: true };

const LOOKS = 100;
const PAUSE_MS = 50;

interface EnterArgs {
  tasks: readonly CreateTask[];
  language?: Language;
  options?: BrowserContextOptions;
}

/** Somebody with these tasks, added in this order, who sees their list. */
export async function enterWith(
  screens: Screens,
  { tasks, language = "en", options }: EnterArgs,
): Promise<Entered> {
  const entered = await screens.enter(options);
  const { page, person } = entered;
  for (const task of tasks) await person.post("/api/tasks", task);
  await person.patch("/api/me", { language });
  await page.reload();
  await page.getByLabel(WORDS[language].message, { exact: true }).waitFor();
  return entered;
}

export const listIn = (page: Page, language: Language): Locator =>
  language === "en"
    ? taskList(page)
    : page.getByRole("list", { name: WORDS[language].tasks, exact: true });

const titlesOf = (page: Page) =>
  page.locator("[data-task] p:first-child").allInnerTexts();

/** Waits until the list has these titles, in this order. */
export async function listShows(
  page: Page,
  ...titles: readonly string[]
): Promise<void> {
  for (let looks = 0; looks < LOOKS; looks++) {
    if (isDeepStrictEqual(await titlesOf(page), titles)) return;
    await pause(PAUSE_MS);
  }
  assert.deepEqual(await titlesOf(page), titles);
}

/** A row's text, with its marks. */
export const rowOf = (page: Page, title: string): Locator =>
  page.locator("[data-task]").filter({ hasText: title });

export const toasts = (page: Page): Locator =>
  page.locator("[role=status][aria-live=polite]");

export async function takeBack(page: Page, said: string): Promise<void> {
  await toasts(page).getByText(said).waitFor();
  await toasts(page).getByRole("button", { name: "Undo" }).click();
}

export async function fitsTheScreen(page: Page): Promise<void> {
  const widthOf = (kind: string) =>
    page.evaluate<number>(`document.documentElement.${kind}Width`);
  assert.equal(await widthOf("scroll"), await widthOf("client"));
}
