import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { enterInUrdu, log, openScreens, say } from "./screens.ts";

// Here Chromium has no service that listens and no voices, so the
// browser's side of both is played. Sources, as they run in the page.
const LISTENING = `
  window.SpeechRecognition = class {
    start() { window.recognition = this; }
    stop() { this.onend(); }
    abort() { this.onend(); }
  };`;

const SPEAKING = `
  window.spoken = [];
  window.voices = [{ lang: "en-US" }, { lang: "ur-PK" }];
  window.SpeechSynthesisUtterance = class {
    constructor(text) { this.text = text; }
  };
  Object.defineProperty(window, "speechSynthesis", {
    value: {
      getVoices: () => window.voices,
      speak: (utterance) => window.spoken.push(utterance),
      cancel: () => { for (const one of window.spoken.splice(0)) one.onerror?.(); },
    },
  });`;

const MUTE = `
  delete window.webkitSpeechRecognition;
  delete window.SpeechRecognition;
  delete window.speechSynthesis;`;

const button = (page: Page, name: string) =>
  page.getByRole("button", { name, exact: true });

const hears = (page: Page, ...parts: string[]) =>
  page.evaluate(
    `recognition.onresult({ results: ${JSON.stringify(parts.map((transcript) => [{ transcript }]))} })`,
  );

describe("voice in the chat", function () {
  this.timeout(60_000);
  const screens = openScreens();

  async function reopen(page: Page, script: string): Promise<Page> {
    await page.addInitScript(script);
    await page.reload();
    return page;
  }

  const enterWith = async (script: string) =>
    reopen((await screens.enter()).page, script);

  it("writes down what is said, after what was typed, until it is stopped", async () => {
    const page = await enterWith(LISTENING);
    const field = page.getByLabel("Message", { exact: true });
    await field.fill("add");
    await button(page, "Speak your message").click();
    await hears(page, "buy");
    assert.equal(await field.inputValue(), "add buy");
    await hears(page, "buy milk", " today");
    assert.equal(await field.inputValue(), "add buy milk today");
    assert.equal(await page.evaluate("recognition.lang"), "en-US");
    await button(page, "Stop listening").click();
    await button(page, "Speak your message").waitFor();
    await page.keyboard.press("Enter");
    await log(page).getByText("Task added").waitFor();
  });

  it("listens in Urdu on a page in Urdu", async () => {
    const { page } = await enterInUrdu(screens);
    await reopen(page, LISTENING);
    await button(page, "پیغام بول کر لکھیں").click();
    assert.equal(await page.evaluate("recognition.lang"), "ur-PK");
    await hears(page, "دودھ لانا ہے");
    const field = page.getByLabel("پیغام", { exact: true });
    assert.equal(await field.inputValue(), "دودھ لانا ہے");
  });

  it("says so when the page may not use the microphone", async () => {
    const page = await enterWith(LISTENING);
    await button(page, "Speak your message").click();
    await page.evaluate(
      `recognition.onerror({ error: "not-allowed" }); recognition.onend()`,
    );
    await page.getByText("The page may not use the microphone.").waitFor();
    await button(page, "Speak your message").waitFor();
  });

  it("reads an answer aloud, and stops on a second press", async () => {
    const page = await enterWith(SPEAKING);
    await say(page, "hello");
    await button(page, "Read aloud").click();
    const words = await page.evaluate<string>(
      `spoken.map(({ text }) => text).join(" ")`,
    );
    assert.ok(
      (await log(page).innerText()).includes(words.split(" ")[0] ?? "-"),
    );
    assert.equal(await page.evaluate("spoken[0].lang"), "en-US");
    await button(page, "Stop reading").click();
    assert.equal(await page.evaluate("spoken.length"), 0);
    await button(page, "Read aloud").waitFor();
  });

  it("is ready to read again once it has come to the end", async () => {
    const page = await enterWith(SPEAKING);
    await say(page, "hello");
    await button(page, "Read aloud").click();
    await button(page, "Stop reading").waitFor();
    await page.evaluate("spoken.forEach((one) => one.onend())");
    await button(page, "Read aloud").waitFor();
  });

  it("gives way to another answer that is to be read", async () => {
    const page = await enterWith(SPEAKING);
    await say(page, "hello");
    await button(page, "Read aloud").waitFor();
    await say(page, "thank you");
    await button(page, "Read aloud").nth(1).waitFor();
    await button(page, "Read aloud").first().click();
    await button(page, "Read aloud").last().click();
    await button(page, "Stop reading").waitFor();
    assert.equal(await button(page, "Stop reading").count(), 1);
    assert.ok(await page.evaluate<number>("spoken.length"));
  });

  it("says so where the device has no voice for Urdu", async () => {
    const page = await enterWith(`${SPEAKING} window.voices.pop();`);
    await say(page, "دودھ لانا ہے");
    await button(page, "Read aloud").click();
    await page.getByText("This device has no voice for the language").waitFor();
  });

  it("is offered nowhere where the browser has none", async () => {
    const page = await enterWith(MUTE);
    await say(page, "hello");
    await button(page, "Another answer").waitFor();
    assert.equal(await button(page, "Read aloud").count(), 0);
    assert.equal(await button(page, "Speak your message").count(), 0);
  });
});
