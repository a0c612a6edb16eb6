import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { openScreens } from "./screens.ts";

const schemeOf = (page: Page) =>
  page.locator("html").getAttribute("data-mantine-color-scheme");

describe("the color scheme", function () {
  this.timeout(30_000);
  const screens = openScreens();

  it("follows the system until one is chosen", async () => {
    const page = await screens.visit("/login", { colorScheme: "dark" });
    const button = page.getByRole("button", { name: /^Color scheme/ });
    await button.waitFor();
    assert.equal(await schemeOf(page), "dark");
    await page.emulateMedia({ colorScheme: "light" });
    await page.locator('html[data-mantine-color-scheme="light"]').waitFor();
  });

  it("keeps the chosen one over a reload", async () => {
    const page = await screens.visit("/login", { colorScheme: "light" });
    const button = page.getByRole("button", { name: /^Color scheme/ });
    await button.click();
    await button.click();
    assert.equal(await schemeOf(page), "dark");
    await page.reload({ waitUntil: "commit" });
    await page.locator('html[data-mantine-color-scheme="dark"]').waitFor();
    await page.getByRole("button", { name: "Color scheme: dark" }).waitFor();
  });

  it("has the chosen one before the scripts have come", async () => {
    const page = await screens.visit("/login", { colorScheme: "light" });
    const button = page.getByRole("button", { name: /^Color scheme/ });
    await button.click();
    await button.click();
    // A refused script is told here, with the hash that the policy should name.
    const errors: string[] = [];
    page.on("console", (message) => {
      if (message.text().includes("Content Security Policy"))
        errors.push(message.text());
    });
    await page.route("**/assets/*.js", () => undefined);
    await page.reload({ waitUntil: "commit" });
    await page.locator("#root svg").waitFor();
    assert.deepEqual(errors, []);
    assert.equal(await schemeOf(page), "dark");
  });
});
