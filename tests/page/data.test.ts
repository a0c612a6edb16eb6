import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { tasksOf } from "../support/chat.ts";
import { openScreens } from "./screens.ts";

async function chooseFile(page: Page, name: string, text: string) {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose a file" }).click();
  const buffer = Buffer.from(text);
  await (
    await chooser
  ).setFiles({ name, mimeType: "application/octet-stream", buffer });
}

describe("one's own data", function () {
  this.timeout(60_000);
  const screens = openScreens();

  async function enterProfile() {
    const entered = await screens.enter();
    await entered.page.goto(`${screens.url}/profile`);
    await entered.page.getByRole("region", { name: "Your data" }).waitFor();
    return entered;
  }

  it("is exported as a file that the import takes again", async () => {
    const { page, person } = await enterProfile();
    await person.post("/api/tasks", { title: "دودھ خریدنا", tags: ["home"] });
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Export as CSV" }).click();
    const file = await download;
    assert.match(file.suggestedFilename(), /\.csv$/);
    const text = await readFile(await file.path(), "utf8");
    assert.match(text, /دودھ خریدنا/);

    await chooseFile(page, "tasks.csv", text);
    await page.getByRole("status").getByText("1 task imported").waitFor();
    assert.equal((await tasksOf(person)).length, 2);
  });

  it("names what is wrong in a file, row by row, and takes none of it", async () => {
    const { page, person } = await enterProfile();
    const csv = "title,due\nPay rent,2026-12-01\nCall Ali,someday\n";
    await chooseFile(page, "tasks.csv", csv);
    await page.getByRole("alert").getByText("Nothing was imported").waitFor();
    const problems = page.getByRole("list", {
      name: "What is wrong in the file",
    });
    await problems.getByText(/due/).first().waitFor();
    assert.equal((await tasksOf(person)).length, 0);
  });

  it("says which files it can read", async () => {
    const { page } = await enterProfile();
    await chooseFile(page, "tasks.docx", "");
    await page.getByRole("alert").getByText(".json, .csv or .ics").waitFor();
  });
});
