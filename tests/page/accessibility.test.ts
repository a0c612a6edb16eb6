import assert from "node:assert/strict";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { openScreens, PHONE, type Entered, type Screens } from "./screens.ts";
import { WORDS, type Language } from "./words.ts";

/** Which rules the page breaks, and where. */
async function violations(page: Page): Promise<string[]> {
  // Not through a script element, which the page's policy forbids.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
  );
}

const holds = async (page: Page) =>
  assert.deepEqual(await violations(page), []);

async function enterIn(
  language: Language,
  screens: Screens,
  look: object,
): Promise<Entered> {
  const entered = await screens.enter(look);
  await entered.person.patch("/api/me", { language });
  await entered.page.reload();
  const { message } = WORDS[language];
  await entered.page.getByLabel(message, { exact: true }).waitFor();
  return entered;
}

for (const language of ["en", "ur"] as const) {
  for (const colorScheme of ["light", "dark"] as const) {
    describe(`accessibility of the page, ${language}, ${colorScheme}`, function () {
      this.timeout(90_000);
      const screens = openScreens();
      const words = WORDS[language];
      // Colors are judged at full opacity, so nothing may be fading in.
      const look = { colorScheme, reducedMotion: "reduce" } as const;
      const button = (page: Page, name: string | RegExp) =>
        page.getByRole("button", { name, exact: true });

      it("holds on the forms, with and without complaints", async () => {
        const page = await screens.visit("/login", {
          ...look,
          locale: words.locale,
        });
        await button(page, words.logIn).waitFor();
        await holds(page);
        await page.goto(`${screens.url}/signup`);
        await button(page, words.createAccount).click();
        await page.getByText(words.nameMissing).waitFor();
        await holds(page);
      });

      it("holds on the main screen and in its dialogs", async () => {
        const { page, person } = await enterIn(language, screens, look);
        for (const priority of ["high", "medium", "low"]) {
          const due = priority === "high" ? "2020-01-01" : "2031-01-01";
          await person.post("/api/tasks", { title: priority, due, priority });
        }
        await page.reload();
        await page.getByText("medium", { exact: true }).waitFor();
        await holds(page);
        await page
          .getByLabel(words.message, { exact: true })
          .fill("add buy milk today at 11:59pm");
        await page.keyboard.press("Enter");
        await page
          .getByRole("list", { name: words.tasks, exact: true })
          .getByText("buy milk")
          .waitFor();
        await holds(page);
        await button(page, words.edit).click();
        await page
          .getByRole("dialog")
          .getByLabel(words.title, { exact: true })
          .waitFor();
        await holds(page);
        await page.keyboard.press("Escape");
        await button(page, words.conversations).click();
        await page.getByRole("list", { name: words.conversations }).waitFor();
        await holds(page);
      });

      it("holds on a question in the chat, an edit and a renaming", async () => {
        const { page, person } = await enterIn(language, screens, look);
        for (const title of ["sweep", "mop"])
          await person.post("/api/tasks", { title, due: "2031-01-01" });
        await page
          .getByLabel(words.message, { exact: true })
          .fill("delete all tasks");
        await page.keyboard.press("Enter");
        await button(page, words.yes).waitFor();
        await holds(page);
        await button(page, words.editMessage).click();
        await button(page, words.cancel).waitFor();
        await holds(page);
        await page.keyboard.press("Escape");
        await button(page, words.conversations).click();
        await button(page, words.renameChat).click();
        await button(page, words.cancel).waitFor();
        await holds(page);
      });

      it("holds on the profile, its dialogs and the list of shortcuts", async () => {
        const { page } = await enterIn(language, screens, look);
        await page.goto(`${screens.url}/profile`);
        await page
          .getByRole("region", { name: words.activity, exact: true })
          .waitFor();
        await holds(page);
        await page.getByLabel(words.tokenName).fill("Laptop");
        await button(page, words.createToken).click();
        await page.getByRole("dialog").getByLabel(words.newToken).waitFor();
        await holds(page);
        await page.keyboard.press("Escape");
        await page.getByRole("dialog").waitFor({ state: "detached" });
        await button(page, words.deleteAccount).click();
        await page.getByRole("dialog").waitFor();
        await holds(page);
        await page.keyboard.press("Escape");
        await page.getByRole("dialog").waitFor({ state: "detached" });
        await page.getByRole("button", { name: words.account }).click();
        await page.getByRole("menuitem", { name: words.shortcuts }).waitFor();
        await holds(page);
        await page.getByRole("menuitem", { name: words.shortcuts }).click();
        await page.getByRole("dialog").getByText("Esc").waitFor();
        await holds(page);
      });

      it("holds off line, and where an address leads nowhere", async () => {
        const { page } = await enterIn(language, screens, look);
        await page.context().setOffline(true);
        await page.getByText(words.offline).waitFor();
        await holds(page);
        await page.context().setOffline(false);
        await page.goto(`${screens.url}/nowhere`);
        await page.getByRole("heading", { level: 1 }).waitFor();
        await holds(page);
      });

      it("holds on a phone's tabs", async () => {
        const phone = { ...look, viewport: PHONE };
        const { page } = await enterIn(language, screens, phone);
        await page.getByRole("tab", { name: words.tasks }).click();
        await holds(page);
      });
    });
  }
}
