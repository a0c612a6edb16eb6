import { say as sayAs } from "../support/chat.ts";
import { log, openScreens, say } from "./screens.ts";

describe("a conversation that goes on elsewhere", function () {
  this.timeout(60_000);
  const screens = openScreens();

  /** Somebody who has begun a conversation on this page. */
  async function begin() {
    const { page, person } = await screens.enter();
    await say(page, "add call mum");
    await log(page).getByText("Task added").waitFor();
    await page.waitForURL(/conversation=/);
    const conversationId = new URL(page.url()).searchParams.get("conversation");
    return { page, person, conversationId: conversationId! };
  }

  it("is followed by a page that shows it", async () => {
    const { page, person, conversationId } = await begin();
    await sayAs(person, "add buy stamps", conversationId);
    await log(page).getByText("add buy stamps").waitFor();
    await log(page).getByText("Task added").nth(1).waitFor();
    // And goes on here.
    await say(page, "undo");
    await log(page).getByText("Change taken back").waitFor();
  });

  it("shows what was said there in other words", async () => {
    const { page, person, conversationId } = await begin();
    const path = `/api/conversations/${conversationId}`;
    const { messages } = (await (await person.get(path)).json()) as {
      messages: { id: string }[];
    };
    const message = "add call dad";
    const replaces = messages[0]!.id;
    await person
      .post("/api/chat", { conversationId, message, replaces })
      .then((response) => response.text());
    await log(page).getByText(message).waitFor();
    await log(page).getByText("add call mum").waitFor({ state: "detached" });
  });

  it("is shown as it is now when it is opened again after a time without connection", async () => {
    const { page, person, conversationId } = await begin();
    await page.getByRole("button", { name: "New conversation" }).click();
    await page.context().setOffline(true);
    await sayAs(person, "add buy stamps", conversationId);
    await page.context().setOffline(false);
    await page.getByRole("button", { name: "Conversations" }).click();
    await page.getByRole("link", { name: /call mum/ }).click();
    await log(page).getByText("add buy stamps").waitFor();
  });
});
