import assert from "node:assert/strict";
import { Person, someone } from "../support/person.ts";
import { logIn, openScreens } from "./screens.ts";

describe("signing up and logging in", function () {
  this.timeout(30_000);
  const screens = openScreens();

  it("says that the password is wrong and stays on the form", async () => {
    const { credentials } = await Person.signedUp(screens.url);
    const page = await screens.visit("/login");
    await logIn(page, { ...credentials, password: "not this one" });
    const alert = page.getByRole("alert");
    await alert.getByText("Invalid email or password").waitFor();
    assert.match(page.url(), /\/login$/);
  });

  it("asks who signs up twice to log in, and does not say why", async () => {
    const { credentials } = await Person.signedUp(screens.url);
    const page = await screens.visit("/signup");
    await page.getByLabel("Name").fill(credentials.name);
    await page.getByLabel("Email").fill(credentials.email);
    await page.getByLabel("Password", { exact: true }).fill("another password");
    await page.getByRole("button", { name: "Create account" }).click();
    await page.getByRole("alert").getByText("Log in now").waitFor();
    assert.match(page.url(), /\/signup$/);
  });

  it("names what is missing before anything is sent", async () => {
    const page = await screens.visit("/signup");
    await page.getByLabel("Email").fill("sara@example");
    await page.getByLabel("Password", { exact: true }).fill("short");
    await page.getByRole("button", { name: "Create account" }).click();
    await page.getByText("Enter your name").waitFor();
    await page.getByText("Enter a full email address").waitFor();
    await page.getByText("Use at least 8 characters").waitFor();
  });

  it("shows one person nothing of another who used the same browser", async () => {
    const { page, person } = await screens.enter();
    await person.post("/api/tasks", { title: "A secret plan" });
    await page.reload();
    await page.getByText("A secret plan").waitFor();
    await page.getByRole("button", { name: /^Account of/ }).click();
    await page.getByRole("menuitem", { name: "Log out" }).click();

    const other = new Person(screens.url, { ...someone(), name: "Omar" });
    await other.signUp();
    await logIn(page, other.credentials);
    await page.getByText("Nothing to do").waitFor();
    assert.equal(await page.getByText("A secret plan").count(), 0);
  });

  it("leads back to the form when the session has ended elsewhere", async () => {
    const { page } = await screens.enter();
    await page.context().clearCookies();
    await page.getByText("Done", { exact: true }).click();
    await page.waitForURL("**/login");
  });
});
