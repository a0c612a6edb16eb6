import { journey } from "./journey.ts";
import { openScreens } from "./screens.ts";

describe("a visitor's journey", function () {
  this.timeout(90_000);
  const screens = openScreens();

  it("goes from signing up over chat, task and undo to Urdu and the size of a phone", async () => {
    await journey(await screens.visit("/"));
  });
});
