import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { openScreens, say } from "./screens.ts";

const log = (page: Page) => page.getByRole("log");
const stored = (page: Page) =>
  page.getByRole("list", { name: "Conversations" });

async function startNew(page: Page) {
  await page.getByRole("button", { name: "New conversation" }).first().click();
  await page.getByRole("heading", { name: "What’s on your mind?" }).waitFor();
}

describe("conversations", function () {
  this.timeout(30_000);
  const screens = openScreens();

  it("starts with a suggestion that can be sent as it is", async () => {
    const { page } = await screens.enter();
    await page.getByRole("button", { name: "Show my tasks" }).click();
    await log(page).getByText("Looked at your tasks").waitFor();
  });

  it("keeps the address of a new one once the server has named it", async () => {
    const { page } = await screens.enter();
    await say(page, "add call mum");
    await page.waitForURL(/\?conversation=[0-9a-f-]{36}$/);
    await log(page).getByText("Task added").waitFor();
    await say(page, "show my tasks");
    await log(page).getByText("Looked at your tasks").waitFor();
    await page.reload();
    await log(page).getByText("Task added").waitFor();
    await log(page).getByText("Looked at your tasks").waitFor();
  });

  it("opens an earlier one and deletes it after asking", async () => {
    const { page, person } = await screens.enter();
    await say(page, "add buy stamps");
    await log(page).getByText("Task added").waitFor();
    await startNew(page);
    await say(page, "show my tasks");
    await log(page).getByText("Looked at your tasks").waitFor();

    await page.getByRole("button", { name: "Conversations" }).click();
    await stored(page)
      .getByRole("link", { name: /stamps/ })
      .click();
    await log(page).getByText("Task added").waitFor();

    await page.getByRole("button", { name: "Conversations" }).click();
    await stored(page)
      .getByRole("button", { name: "Delete add buy stamps" })
      .click();
    await page.getByRole("button", { name: "Delete", exact: true }).click();
    await page.getByText("What’s on your mind?").waitFor();
    const { conversations } = (await (
      await person.get("/api/conversations")
    ).json()) as { conversations: unknown[] };
    assert.equal(conversations.length, 1);
  });

  it("says so where an address names no conversation of this person", async () => {
    const { page } = await screens.enter();
    const id = "00000000-0000-4000-8000-000000000000";
    await page.goto(`${screens.url}/?conversation=${id}`);
    await page.getByRole("alert").waitFor();
    await page.getByRole("button", { name: "New conversation" }).last().click();
    await page.getByText("What’s on your mind?").waitFor();
  });
});
