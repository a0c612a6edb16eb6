import assert from "node:assert/strict";
import { openScreens } from "./screens.ts";

describe("the page that shows the API", function () {
  this.timeout(60_000);
  const screens = openScreens();

  it("shows every route, with nothing blocked and nothing from elsewhere", async () => {
    const page = await screens.visit("/login");
    await page.getByRole("button", { name: "Log in" }).waitFor();
    const broken: string[] = [];
    page.on("pageerror", (error) => broken.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") broken.push(message.text());
    });
    page.on("request", (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol !== "data:" && origin !== screens.url) broken.push(origin);
    });
    await page.goto(`${screens.url}/api/docs`);
    await page.getByRole("heading", { name: "Todo assistant" }).waitFor();
    await page.getByText("/api/tasks/{id}").first().waitFor();
    assert.deepEqual(broken, []);
  });
});
