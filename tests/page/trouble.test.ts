import assert from "node:assert/strict";
import { openScreens, say, taskList } from "./screens.ts";

describe("the page in trouble", function () {
  this.timeout(60_000);
  const screens = openScreens();

  it("shows what the server refuses, in its words", async () => {
    const { page } = await screens.enter();
    await page.getByLabel("New task").fill("x".repeat(201));
    await page.keyboard.press("Enter");
    await page
      .getByRole("alert")
      .getByText(/200 characters/)
      .waitFor();
  });

  it("offers to try again when an answer does not come", async () => {
    const { page } = await screens.enter();
    await page.context().setOffline(true);
    await say(page, "add buy tea");
    const alert = page.getByRole("alert");
    await alert.getByText("The server can’t be reached").waitFor();

    await page.context().setOffline(false);
    await alert.getByRole("button", { name: "Try again" }).click();
    await taskList(page).getByText("buy tea").waitFor();
    assert.equal(await alert.count(), 0);
  });

  it("says so when the server is gone, on a screen that can try again", async () => {
    const { page } = await screens.enter();
    await screens.loseBackend();
    await page.reload();
    await page
      .getByRole("heading", { name: "The page could not be loaded" })
      .waitFor();
    await page.getByRole("button", { name: "Try again" }).waitFor();
  });
});
