import assert from "node:assert/strict";
import { brotliCompressSync } from "node:zlib";
import type { Page, Response } from "playwright-core";
import { Person } from "../support/person.ts";
import { cookiesOf, openScreens } from "./screens.ts";

const KB = 1000;

/** What Nginx sends of a script: it was compressed once, as well as Brotli can. */
async function compressedSize(response: Response): Promise<number> {
  return brotliCompressSync(await response.body()).length;
}

describe("the script of a first visit", function () {
  this.timeout(60_000);
  const screens = openScreens();

  /** Kilobytes until a field is there, by a browser that has nothing yet. */
  async function load(
    page: Page,
    path: string,
    field: string,
  ): Promise<number> {
    const scripts: Response[] = [];
    page.on("response", (response) => {
      const { pathname } = new URL(response.url());
      // The service worker comes later and holds nobody up.
      if (pathname.endsWith(".js") && pathname !== "/sw.js")
        scripts.push(response);
    });
    await page.goto(screens.url + path);
    await page.getByLabel(field, { exact: true }).waitFor();
    const sizes = await Promise.all(scripts.map(compressedSize));
    return Math.round(sizes.reduce((sum, size) => sum + size, 0) / KB);
  }

  async function stays(
    within: number,
    page: Page,
    path: string,
    field: string,
  ) {
    const size = await load(page, path, field);
    console.log(`        ${path}: ${size} of ${within} kB`);
    assert.ok(size <= within, `${path} loads ${size} kB of script`);
  }

  it("stays within 120 kB for logging in", async () => {
    const page = await screens.visit("/favicon.svg", {
      serviceWorkers: "block",
    });
    await stays(120, page, "/login", "Email");
  });

  // React, Mantine's base and the texts' library are 110 kB of it. The AI SDK
  // and zod, with which it checks its stream, come with the first letter typed.
  it("stays within 150 kB for the main screen with its chat", async () => {
    const person = await Person.signedUp(screens.url);
    const page = await screens.visit("/favicon.svg", {
      serviceWorkers: "block",
    });
    await page.context().addCookies(cookiesOf(person));
    await stays(150, page, "/", "Message");
  });
});
