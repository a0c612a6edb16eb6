import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { isMap, parse, parseDocument, type YAMLMap } from "yaml";
import { CHART, HELM_LIMIT_MS, refusal } from "./helm.ts";

const ci = "minikube-values.yaml";
const text = readFileSync(`${CHART}/values.yaml`, "utf8");

interface Schema {
  description?: string;
  $ref?: string;
  properties?: Record<string, Schema>;
  definitions?: Record<string, Schema>;
}
const schema = JSON.parse(
  readFileSync(`${CHART}/values.schema.json`, "utf8"),
) as Schema;

/** Follows a reference; what stands beside it wins. */
function resolve(part: Schema): Schema {
  const name = part.$ref?.replace("#/definitions/", "");
  return name ? { ...schema.definitions?.[name], ...part } : part;
}

const isPlain = (value: unknown) =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Paths to every map of values, the root's being empty; annotations hold what their reader likes. */
function maps(values: object, path: string[] = []): string[][] {
  const inner = Object.entries(values as Record<string, unknown>).filter(
    (entry): entry is [string, object] =>
      isPlain(entry[1]) && entry[0] !== "annotations",
  );
  return [
    path,
    ...inner.flatMap(([key, value]) => maps(value, [...path, key])),
  ];
}

const nest = (path: string[], value: object): object =>
  path.reduceRight((inner, key) => ({ [key]: inner }), value);

function undocumented(part: Schema, path = ""): string[] {
  return Object.entries(part.properties ?? {}).flatMap(([key, value]) => {
    const found = resolve(value);
    const here = `${path}/${key}`;
    return [...(found.description ? [] : [here]), ...undocumented(found, here)];
  });
}

function uncommented(map: YAMLMap, path = ""): string[] {
  return map.items.flatMap(({ key, value }, index) => {
    const here = `${path}/${String(key)}`;
    // The first comment of a map belongs to the map in this parser.
    const comment =
      (key as { commentBefore?: string }).commentBefore ??
      (index === 0 ? map.commentBefore : undefined);
    const inner = isMap(value) ? uncommented(value, here) : [];
    return [...(comment ? [] : [here]), ...inner];
  });
}

describe("values", function () {
  this.timeout(HELM_LIMIT_MS);

  for (const path of maps(parse(text)))
    it(`refuse an unknown key in ${path.join(".") || "the root"} by name`, async () => {
      const values = nest(path, { mistyped: true });
      const reason = await refusal({ ci, values });
      const place = path.length ? `'/${path.join("/")}'` : "''";
      assert.match(reason, new RegExp(`at ${place}: .*'mistyped' not allowed`));
    });

  it("are described in the schema, every one", () => {
    assert.deepEqual(undocumented(schema), []);
  });

  it("have a comment in values.yaml, every one", () => {
    const { contents } = parseDocument(text);
    assert.ok(isMap(contents));
    const documented = uncommented(contents).filter(
      (path) => !/\/(cpu|memory)$/.test(path),
    );
    assert.deepEqual(documented, []);
  });
});

const REFUSED: [string, object, RegExp][] = [
  ["an image without a tag", { backend: { image: "todo" } }, /backend\/image/],
  [
    "an image tagged latest",
    { frontend: { image: "todo:latest" } },
    /frontend\.image: latest says nothing/,
  ],
  ["no pods", { backend: { replicas: 0 } }, /backend\/replicas/],
  ["a log level of no logger", { backend: { logLevel: "loud" } }, /'debug'/],
  [
    "a limit without its time",
    { backend: { rateLimits: "write=600" } },
    /backend\/rateLimits/,
  ],
  [
    "a model of nobody",
    { llm: { provider: "eliza" } },
    /'built-in', 'cohere', 'openai'/,
  ],
  [
    "a server of models without its address",
    { llm: { provider: "openai-compatible", model: "qwen3:8b" } },
    /llm\.baseUrl and llm\.model are needed/,
  ],
  [
    "a password in a model's address",
    { llm: { baseUrl: "https://me:pw@example.com" } },
    /llm\/baseUrl/,
  ],
  ["a host with a port", { ingress: { hosts: ["a:80"] } }, /ingress\/hosts\/0/],
  ["no host", { ingress: { hosts: [] } }, /ingress\/hosts/],
  [
    "memory without sense",
    { backend: { resources: { limits: { memory: "lots" } } } },
    /backend\/resources\/limits\/memory/,
  ],
];

describe("values that can't be meant", function () {
  this.timeout(HELM_LIMIT_MS);

  for (const [what, values, message] of REFUSED)
    it(`are refused: ${what}`, async () => {
      assert.match(await refusal({ ci, values }), message);
    });
});
