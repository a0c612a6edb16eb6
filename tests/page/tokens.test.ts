import assert from "node:assert/strict";
import { openScreens } from "./screens.ts";

describe("personal tokens", function () {
  this.timeout(60_000);
  const screens = openScreens();

  const statusWith = async (token: string) => {
    const headers = { authorization: `Bearer ${token}` };
    return (await fetch(`${screens.url}/api/me`, { headers })).status;
  };

  it("are shown once, work, and end when they are revoked", async () => {
    const { page } = await screens.enter();
    await page.goto(`${screens.url}/profile`);
    await page.getByLabel("What is it for?").fill("Laptop");
    await page.getByRole("button", { name: "Create token" }).click();
    const dialog = page.getByRole("dialog");
    const token = await dialog.getByLabel("New token").inputValue();
    assert.equal(await statusWith(token), 200);
    await dialog.getByRole("button", { name: "Close" }).click();

    const list = page.getByRole("list", { name: "Your tokens" });
    await list.getByText("Laptop").waitFor();
    assert.ok(!(await page.content()).includes(token));

    await list.getByRole("button", { name: "Revoke Laptop" }).click();
    await page.getByRole("button", { name: "Revoke", exact: true }).click();
    await page.getByText("No tokens yet").waitFor();
    assert.equal(await statusWith(token), 401);
  });

  it("can be copied, with the address and the header of an MCP client", async () => {
    const { page } = await screens.enter({
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.goto(`${screens.url}/profile`);
    await page.getByLabel("What is it for?").fill("Laptop");
    await page.getByRole("button", { name: "Create token" }).click();
    const dialog = page.getByRole("dialog");
    const token = await dialog.getByLabel("New token").inputValue();
    await dialog.getByRole("button", { name: "Copy" }).first().click();
    await dialog.getByRole("button", { name: "Copied" }).waitFor();
    const copied = await page.evaluate<string>(
      "navigator.clipboard.readText()",
    );
    assert.equal(copied, token);
    const address = dialog.getByLabel(/^Address of the server/);
    assert.equal(await address.inputValue(), `${screens.url}/mcp`);
    const header = dialog.getByLabel(/^Header to send/);
    assert.equal(await header.inputValue(), `Authorization: Bearer ${token}`);
  });

  it("need a name", async () => {
    const { page } = await screens.enter();
    await page.goto(`${screens.url}/profile`);
    await page.getByRole("button", { name: "Create token" }).click();
    await page.getByText("Name the token").waitFor();
  });
});
