import { startBackend, type TestBackend } from "./backend.ts";
import { Person } from "./person.ts";

/** What one describe block works with. */
export interface App {
  readonly backend: TestBackend;
  /** Somebody who has just signed up, another one in each test. */
  readonly person: Person;
}

/** A backend for a describe block, with its hooks. */
export function openApp(): App {
  const opened: { backend?: TestBackend; person?: Person } = {};

  before("start the backend", async () => {
    opened.backend = await startBackend();
  });

  beforeEach("sign up", async () => {
    opened.person = await Person.signedUp(opened.backend!.url);
  });

  after("stop the backend", () => opened.backend?.stop());

  return {
    get backend() {
      return opened.backend!;
    },
    get person() {
      return opened.person!;
    },
  };
}
