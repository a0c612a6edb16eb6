import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { say as sayAs } from "../support/chat.ts";
import { log, openScreens, say } from "./screens.ts";

/** What the list shows at first. */
const PAGE = 50;

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

  it("takes another title for one", async () => {
    const { page } = await screens.enter();
    await say(page, "add buy stamps");
    await log(page).getByText("Task added").waitFor();
    await page.getByRole("button", { name: "Conversations" }).click();
    await page.getByRole("button", { name: "Rename add buy stamps" }).click();
    const title = page.getByRole("dialog").getByLabel("Title", { exact: true });
    await title.press("Escape");
    await title.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Rename add buy stamps" }).click();
    await title.fill("Post office");
    await title.press("Enter");
    await stored(page).getByRole("link", { name: "Post office" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("heading", { name: "Post office" }).waitFor();
    await page.reload();
    await page.getByRole("heading", { name: "Post office" }).waitFor();
  });

  it("shows more of many", async () => {
    const { page, person } = await screens.enter();
    for (let number = 0; number <= PAGE; number += 1)
      await sayAs(person, `hello ${number}`);
    await page.reload();
    await page.getByRole("button", { name: "Conversations" }).click();
    await stored(page).getByRole("link", { name: "hello 50" }).waitFor();
    assert.equal(await stored(page).getByRole("link").count(), PAGE);
    await page.getByRole("button", { name: "Show more" }).click();
    const first = stored(page).getByRole("link", { name: /^hello 0/ });
    await first.click();
    await log(page).getByText("hello 0").waitFor();
    await page.getByRole("heading", { name: "hello 0" }).waitFor();
  });

  it("leaves the tasks as they were filtered when another is opened", async () => {
    const { page } = await screens.enter();
    await page.goto(`${screens.url}/?status=done`);
    await say(page, "show my tasks");
    await page.waitForURL(
      /status=done&conversation=|conversation=.*&status=done/,
    );
    await startNew(page);
    assert.equal(new URL(page.url()).search, "?status=done");
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
