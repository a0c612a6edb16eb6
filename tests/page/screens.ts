import { after, afterEach, before } from "mocha";
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Page,
} from "playwright-core";
import { startBackend, type TestBackend } from "../support/backend.ts";
import { launchChromium } from "../support/chromium.ts";
import { buildPage, servePage, type TestPage } from "../support/page.ts";
import { Person } from "../support/person.ts";
import { keepCoverage, noteCoverage } from "./coverage.ts";

export const DESKTOP = { width: 1280, height: 800 };
export const PHONE = { width: 360, height: 740 };

const ACTION_LIMIT_MS = 10_000;

/** What one describe block has open. */
export interface Screens {
  readonly url: string;
  /** A visitor with an empty browser profile. */
  visit(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** Somebody who has signed up, on the main screen. */
  enter(options?: BrowserContextOptions): Promise<Entered>;
  /** For the rest of the block, the page is served without an API. */
  loseBackend(): Promise<void>;
}

export interface Entered {
  page: Page;
  person: Person;
}

/** Backend, page and browser for the tests of a describe block. */
export function openScreens(
  settings: () => Record<string, string> = () => ({}),
): Screens {
  let backend: TestBackend | undefined;
  let served: TestPage;
  let browser: Browser;

  before(
    "build the page, start the backend and the browser",
    async function () {
      this.timeout(120_000);
      await buildPage();
      backend = await startBackend(undefined, settings());
      served = await servePage(backend.url);
      browser = await launchChromium();
    },
  );

  afterEach("close the pages", async () => {
    for (const context of browser.contexts()) {
      await Promise.all(context.pages().map(keepCoverage));
      await context.close();
    }
  });

  after("stop the browser, the page and the backend", async function () {
    this.timeout(30_000);
    await browser?.close();
    await served?.stop();
    await loseBackend();
  });

  async function loseBackend() {
    await backend?.stop();
    backend = undefined;
  }

  async function visitor(options: BrowserContextOptions = {}) {
    const context = await browser.newContext({ viewport: DESKTOP, ...options });
    context.setDefaultTimeout(ACTION_LIMIT_MS);
    return context;
  }

  async function visit(path: string, options?: BrowserContextOptions) {
    const page = await newPage(await visitor(options));
    await page.goto(served.url + path);
    return page;
  }

  async function enter(options?: BrowserContextOptions): Promise<Entered> {
    const person = await Person.signedUp(served.url);
    const context = await visitor(options);
    await context.addCookies(cookiesOf(person));
    const page = await newPage(context);
    await page.goto(served.url);
    await page.getByLabel("Message", { exact: true }).waitFor();
    return { page, person };
  }

  return {
    get url() {
      return served.url;
    },
    visit,
    enter,
    loseBackend,
  };
}

async function newPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await noteCoverage(page);
  return page;
}

export const cookiesOf = (person: Person) =>
  person
    .cookieHeader()
    .split("; ")
    .map((pair) => {
      const [name = "", value = ""] = pair.split("=", 2);
      return { name, value, url: person.url };
    });

/** As `enter`, with a profile in Urdu. */
export async function enterInUrdu(
  screens: Screens,
  options?: BrowserContextOptions,
): Promise<Entered> {
  const entered = await screens.enter(options);
  await entered.person.patch("/api/me", { language: "ur" });
  await entered.page.reload();
  await entered.page.getByLabel("پیغام", { exact: true }).waitFor();
  return entered;
}

export async function logIn(
  page: Page,
  { email, password }: { email: string; password: string },
): Promise<void> {
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Log in" }).click();
}

export async function say(page: Page, text: string): Promise<void> {
  await page.getByLabel("Message", { exact: true }).fill(text);
  // Nothing can be sent while an answer is still being written.
  await page.getByRole("button", { name: "Send", exact: true }).waitFor();
  await page.keyboard.press("Enter");
}

export const taskList = (page: Page) =>
  page.getByRole("list", { name: "Tasks" });

export const log = (page: Page) => page.getByRole("log");
