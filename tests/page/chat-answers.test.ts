import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import type { Conversation } from "../../app/contract/src/index.ts";
import { tasksOf } from "../support/chat.ts";
import { gate } from "../support/gate.ts";
import type { Person } from "../support/person.ts";
import { log, say } from "./screens.ts";
import { openScriptedScreens } from "./scripted-screens.ts";

const button = (page: Page, name: string) =>
  page.getByRole("button", { name, exact: true });

const addMilk = {
  calls: [{ tool: "add_task", input: { title: "buy milk" } }],
};

const titles = async (person: Person) =>
  (await tasksOf(person)).map(({ title }) => title);

async function storedTexts(page: Page, person: Person): Promise<string[]> {
  const id = new URL(page.url()).searchParams.get("conversation");
  const response = await person.get(`/api/conversations/${id}`);
  const { messages } = (await response.json()) as Conversation;
  return messages.flatMap(({ parts }) =>
    parts.map((part) => (part as { text?: string }).text ?? ""),
  );
}

describe("an answer in the chat", function () {
  this.timeout(60_000);
  const { screens, will } = openScriptedScreens();

  it("keeps what was written when it is stopped", async () => {
    const { page, person } = await screens.enter();
    const look = { tool: "list_tasks", input: {} };
    will({ say: "Let me look first.", calls: [look] }, { silent: true });
    await say(page, "what now?");
    await log(page).getByText("Looked at your tasks").waitFor();
    await button(page, "Stop the answer").click();
    await button(page, "Another answer").waitFor();
    await log(page).getByText("Let me look first.").waitFor();
    const texts = await storedTexts(page, person);
    assert.ok(texts.includes("Let me look first."));
  });

  it("offers to try again after one that was stopped at once", async () => {
    const { page } = await screens.enter();
    will({ silent: true });
    await say(page, "hello");
    await page.waitForURL(/conversation=/);
    await button(page, "Stop the answer").click();
    await log(page).getByText("There is no answer to this.").waitFor();
    will({ say: "Here I am." });
    await button(page, "Try again").click();
    await log(page).getByText("Here I am.").waitFor();
    assert.equal(await log(page).getByText("hello").count(), 1);
  });

  it("is stopped on the server, too, when the server was slow to begin", async () => {
    const { page, person } = await screens.enter();
    will({ silent: true });
    const held = gate();
    await page.route("**/api/chat", async (route) => {
      await held.opened;
      await route.continue();
    });
    await say(page, "hello");
    await button(page, "Stop the answer").click();
    held.open();
    await log(page).getByText("There is no answer to this.").waitFor();
    const id = new URL(page.url()).searchParams.get("conversation");
    const response = await person.get(`/api/conversations/${id}`);
    const { answering } = (await response.json()) as Conversation;
    assert.equal(answering, false);
  });

  it("moves nothing while it is awaited by who wants less motion", async () => {
    const { page } = await screens.enter({ reducedMotion: "reduce" });
    will({ silent: true });
    await say(page, "hello");
    await log(page).getByText("The assistant is thinking").waitFor();
    assert.equal(await page.evaluate("document.getAnimations().length"), 0);
  });

  it("gives way to another one, with what it did taken back", async () => {
    const { page, person } = await screens.enter();
    will(addMilk, { say: "Added milk." });
    await say(page, "milk please");
    await log(page).getByText("Added milk.").waitFor();
    assert.deepEqual(await titles(person), ["buy milk"]);

    will({ say: "Shall I add it to your list?" });
    await button(page, "Another answer").click();
    await log(page).getByText("Shall I add it to your list?").waitFor();
    assert.equal(await log(page).getByText("Added milk.").count(), 0);
    assert.equal(await log(page).getByText("milk please").count(), 1);
    assert.deepEqual(await titles(person), []);
  });

  it("is given anew to an earlier message in other words", async () => {
    const { page, person } = await screens.enter();
    will(addMilk, { say: "Added milk." });
    await say(page, "milk please");
    await log(page).getByText("Added milk.").waitFor();
    will({ say: "You are welcome." });
    await say(page, "thanks");
    await log(page).getByText("You are welcome.").waitFor();

    will({ say: "Then no milk." });
    await log(page).getByText("milk please").hover();
    await button(page, "Edit this message").first().click();
    const field = page.getByLabel("Your message in other words");
    assert.equal(await field.inputValue(), "milk please");
    await field.fill("no milk, thanks");
    await page.keyboard.press("Enter");
    await log(page).getByText("Then no milk.").waitFor();
    assert.deepEqual(await storedTexts(page, person), [
      "no milk, thanks",
      "",
      "Then no milk.",
    ]);
    assert.equal(await log(page).getByText("You are welcome.").count(), 0);
    assert.deepEqual(await titles(person), []);
  });

  it("stays when an edit is given up", async () => {
    const { page } = await screens.enter();
    will({ say: "Hi." });
    await say(page, "hello");
    await log(page).getByText("Hi.").waitFor();
    await button(page, "Edit this message").click();
    await page.getByLabel("Your message in other words").fill("bye");
    await page.keyboard.press("Escape");
    await log(page).getByText("hello").waitFor();
    await log(page).getByText("Hi.").waitFor();
  });

  it("says quietly when the built-in assistant stepped in", async () => {
    const { page } = await screens.enter();
    will({ status: 401 });
    await say(page, "add buy tea");
    await log(page)
      .getByRole("note")
      .getByText("the built-in assistant does.")
      .waitFor();
    await log(page).getByText("Task added").waitFor();
  });

  it("is read out once it is whole, and tells when it was given", async () => {
    const { page } = await screens.enter();
    will({ say: "Nothing is due." });
    await say(page, "anything due?");
    await page
      .getByRole("status")
      .getByText("Assistant: Nothing is due.")
      .waitFor();
    const times = log(page).getByRole("time");
    assert.equal(await times.count(), 2);
    assert.match(await times.last().innerText(), /^Today, \d/);
  });
});
