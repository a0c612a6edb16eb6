import assert from "node:assert/strict";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { openScreens, PHONE, say, taskList } from "./screens.ts";

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

for (const colorScheme of ["light", "dark"] as const) {
  describe(`accessibility of the page, ${colorScheme}`, function () {
    this.timeout(60_000);
    const screens = openScreens();
    // Colors are judged at full opacity, so nothing may be fading in.
    const look = { colorScheme, reducedMotion: "reduce" } as const;

    it("holds on the forms, with and without complaints", async () => {
      const page = await screens.visit("/signup", look);
      await page
        .getByRole("heading", { name: "Create your account" })
        .waitFor();
      assert.deepEqual(await violations(page), []);
      await page.getByRole("button", { name: "Create account" }).click();
      await page.getByText("Enter your name").waitFor();
      assert.deepEqual(await violations(page), []);
    });

    it("holds on the main screen and in its dialogs", async () => {
      const { page, person } = await screens.enter(look);
      for (const priority of ["high", "medium", "low"]) {
        const due = priority === "high" ? "2020-01-01" : "2031-01-01";
        await person.post("/api/tasks", { title: priority, due, priority });
      }
      assert.deepEqual(await violations(page), []);
      await say(page, "add buy milk today at 11:59pm");
      await taskList(page).getByText("buy milk").waitFor();
      assert.deepEqual(await violations(page), []);
      await page.getByRole("button", { name: "Edit buy milk" }).click();
      await page.getByRole("dialog").getByLabel("Title").waitFor();
      assert.deepEqual(await violations(page), []);
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Conversations" }).click();
      await page.getByRole("list", { name: "Conversations" }).waitFor();
      assert.deepEqual(await violations(page), []);
    });

    it("holds on a phone's tabs", async () => {
      const { page } = await screens.enter({ ...look, viewport: PHONE });
      await page.getByRole("tab", { name: "Tasks" }).click();
      assert.deepEqual(await violations(page), []);
    });
  });
}
