import assert from "node:assert/strict";
import { loadTexts } from "../../../app/frontend/src/i18n/load-texts.ts";
import { components, untranslatedIn } from "./source-texts.ts";

interface Tree {
  [key: string]: string | Tree;
}

/** Every text by its full key. */
function flatten(tree: Tree, prefix = ""): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[prefix + key, value] as [string, string]]
      : flatten(value, `${prefix}${key}.`),
  );
}

const allTexts = async (language: "en" | "ur"): Promise<Tree> => ({
  ...(await loadTexts(language, "entry")),
  ...(await loadTexts(language, "members")),
});

const placeholders = (text: string) =>
  [...text.matchAll(/\{\{.*?\}\}/g)].map(([found]) => found).sort();

/** What is written in Latin script in every language. */
const NAMES = [
  "Todo Chat",
  "you@example.com",
  "Enter",
  "Shift",
  "Space",
  "Esc",
  "MCP",
  "REST API",
  "streamable HTTP",
  ".json",
  ".csv",
  ".ics",
  "JSON",
  "CSV",
  "iCalendar",
];

const withoutNames = (text: string) =>
  NAMES.reduce((rest, name) => rest.replaceAll(name, ""), text).replace(
    /\{\{.*?\}\}/g,
    "",
  );

describe("the translations", () => {
  let english: Map<string, string>;
  let urdu: Map<string, string>;

  before(async () => {
    english = new Map(flatten(await allTexts("en")));
    urdu = new Map(flatten(await allTexts("ur")));
  });

  it("have the same keys in both languages", () => {
    assert.deepEqual([...urdu.keys()].sort(), [...english.keys()].sort());
  });

  it("fill in the same values in both languages", () => {
    for (const [key, text] of english) {
      const other = urdu.get(key) ?? "";
      assert.deepEqual(placeholders(other), placeholders(text), key);
    }
  });

  it("leave no English in Urdu, names aside", () => {
    const left = [...urdu].filter(([, text]) =>
      /[A-Za-z]/.test(withoutNames(text)),
    );
    assert.deepEqual(left, []);
  });

  it("write Urdu with its own letters and digits", () => {
    // Arabic yeh and kaf, and digits that are not Urdu's.
    const wrong = [...urdu].filter(([, text]) =>
      /[\u064A\u0643\u0660-\u0669]|[0-9]/.test(text),
    );
    assert.deepEqual(wrong, []);
  });

  it("are never empty", () => {
    const empty = [...english, ...urdu].filter(([, text]) => !text.trim());
    assert.deepEqual(empty, []);
  });
});

describe("the sources of the page", () => {
  it("hold no words outside the translations", () => {
    const found = components().flatMap(({ path, source }) =>
      untranslatedIn(source, path).map((text) => `${path}: ${text}`),
    );
    assert.deepEqual(found, []);
  });

  it("would be caught with words in text, attributes or conditions", () => {
    const source = `
      const a = <p title="Some words">More words</p>;
      const b = <p>{late ? "Too late" : t("fine")} {ready && \`\${n} tasks\`}</p>;
      const c = { "aria-label": "Close", key: "close" };`;
    assert.equal(untranslatedIn(source).length, 5);
  });

  it("may name keys, types and styles", () => {
    const source = `<Button type="submit" variant={busy ? "light" : "filled"}>{t("add")}</Button>`;
    assert.deepEqual(untranslatedIn(source), []);
  });
});
