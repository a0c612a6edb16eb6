import { openScreens } from "./screens.ts";
import { enterWith } from "./task-list.ts";

const MENUS = [
  { of: "a task", button: "More for sweep", item: "Delete" },
  { of: "the account", button: "Account of Sara", item: "Log out" },
];

describe("a menu", function () {
  this.timeout(60_000);
  const screens = openScreens();

  for (const { of, button, item } of MENUS) {
    it(`of ${of} opens by key and gives the focus back`, async () => {
      const { page } = await enterWith(screens, {
        tasks: [{ title: "sweep" }],
      });
      const opener = page.getByRole("button", { name: button });
      for (const _time of ["first", "again"]) {
        await opener.press("Enter");
        await page.getByRole("menuitem", { name: item }).waitFor();
        await page.locator("[role=menu]").press("Escape");
        await page.locator("[role=menu]").waitFor({ state: "detached" });
        await page.locator(":focus").and(opener).waitFor();
      }
    });
  }
});
