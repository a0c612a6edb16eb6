import assert from "node:assert/strict";
import { givenSettings, parseSettings } from "../../../components/settings.ts";

const NEON =
  "postgresql://me:canary@ep-x-pooler.eu.neon.tech/todo?sslmode=require";
const DIRECT = NEON.replace("-pooler", "");

const parse = (given: Record<string, string>, encrypted: string[] = []) =>
  parseSettings("todo-chat", given, new Set(encrypted));

function messageOf(given: Record<string, string>, encrypted: string[] = []) {
  try {
    parse(given, encrypted);
  } catch (error) {
    return (error as Error).message;
  }
  return assert.fail("accepted");
}

describe("settings", () => {
  it("have a default for everything that a Minikube stack needs", () => {
    assert.deepEqual(parse({}), {
      profile: "todo-chat",
      namespace: "todo-chat",
      host: "todo.local",
      replicas: 2,
      keepData: false,
      logLevel: "info",
      llmProvider: "built-in",
      llmFirstTokenSeconds: 20,
      llmTimeoutSeconds: 60,
    });
  });

  it("accept another cluster, a registry and an encrypted Neon URL", () => {
    const given = {
      context: "prod",
      registry: "ghcr.io/me/todo",
      databaseUrl: NEON,
      directDatabaseUrl: DIRECT,
      replicas: "3",
      keepData: "true",
    };
    const settings = parse(given, ["databaseUrl", "directDatabaseUrl"]);
    assert.equal(settings.replicas, 3);
    assert.equal(settings.keepData, true);
    assert.equal(settings.databaseUrl, NEON);
  });

  it("take an empty text as not set", () => {
    const config = {
      "todo-chat:registry": "",
      "todo-chat:host": "a.b",
      "aws:region": "x",
    };
    assert.deepEqual(givenSettings("todo-chat", config), { host: "a.b" });
  });

  const wrong: Record<string, [value: string, allowed: RegExp]> = {
    profile: ["a b", /name of a Minikube profile/],
    namespace: ["Todo_Chat", /lower-case letters, digits and dashes/],
    host: ["http://todo.local", /host name in lower case/],
    ingressClass: ["my class", /name of an IngressClass/],
    registry: ["myuser", /registry's host/],
    replicas: ["0", /whole number from 1 to 20/],
    keepData: ["yes", /true or false/],
    llmProvider: ["eliza", /built-in, cohere, openai, anthropic, google/],
    llmModel: ["a b", /as its provider writes it/],
    llmBaseUrl: ["https://me:pw@host", /URL without user and password/],
    llmFirstTokenSeconds: ["0", /whole seconds from 1 to 300/],
    llmTimeoutSeconds: ["301", /whole seconds from 1 to 300/],
    logLevel: ["loud", /trace, debug, info, warn, error, fatal, silent/],
  };
  for (const [key, [value, allowed]] of Object.entries(wrong))
    it(`say what is allowed for ${key}, and the command that sets it`, () => {
      const message = messageOf({ [key]: value });
      assert.match(message, allowed);
      assert.match(message, new RegExp(`pulumi config set ${key} `));
    });

  it("list every wrong key in one message", () => {
    const message = messageOf({
      replicas: "many",
      logLevel: "loud",
      replcas: "3",
    });
    assert.match(message, /^3 settings need your attention:/);
    assert.match(message, /todo-chat:replicas/);
    assert.match(message, /todo-chat:logLevel/);
    assert.match(message, /pulumi config rm replcas/);
  });

  it("want a registry for a cluster that is not the Minikube profile", () => {
    const message = messageOf({ context: "prod" });
    assert.match(message, /pulumi config set registry/);
  });

  for (const provider of ["cohere", "openai", "anthropic", "google"])
    it(`want a key for a model of ${provider}`, () => {
      const message = messageOf({ llmProvider: provider });
      assert.match(message, /pulumi config set --secret llmApiKey$/);
    });

  it("want address and model for a server of OpenAI's kind, but no key", () => {
    const llmProvider = "openai-compatible";
    const message = messageOf({ llmProvider });
    assert.match(message, /^2 settings need your attention:/);
    assert.match(message, /pulumi config set llmBaseUrl http:/);
    assert.match(message, /pulumi config set llmModel /);
    const llmBaseUrl = "http://ollama.ollama.svc:11434/v1";
    parse({ llmProvider, llmBaseUrl, llmModel: "qwen3:8b" });
  });

  it("refuse a provider's key that lies open, without repeating it", () => {
    const given = { llmProvider: "openai", llmApiKey: "canary" };
    const message = messageOf(given);
    assert.match(message, /llmApiKey holds a secret and must be stored/);
    assert.match(message, /pulumi config set --secret llmApiKey$/);
    assert.doesNotMatch(message, /canary/);
    assert.equal(parse(given, ["llmApiKey"]).llmApiKey, "canary");
  });

  it("want databaseUrl beside directDatabaseUrl", () => {
    const message = messageOf({ directDatabaseUrl: DIRECT }, [
      "directDatabaseUrl",
    ]);
    assert.match(message, /pulumi config set --secret databaseUrl/);
  });

  describe("for a database URL", () => {
    const wrongUrls: Record<string, RegExp> = {
      "not a url": /is not a URL/,
      "mysql://me:canary@host/todo?sslmode=require":
        /does not start with postgresql/,
      "postgresql:///todo?sslmode=require": /names no host/,
      "postgresql://host/todo?sslmode=require": /names no user/,
      "postgresql://me:canary@host?sslmode=require": /names no database/,
      "postgresql://me:canary@host/todo": /does not ask for TLS/,
      "postgresql://me:canary@host/todo?sslmode=disable":
        /does not ask for TLS/,
    };
    for (const [url, reason] of Object.entries(wrongUrls))
      it(`refuse ${url.replace("canary", "…")} without repeating it`, () => {
        const message = messageOf({ databaseUrl: url }, ["databaseUrl"]);
        assert.match(message, reason);
        assert.doesNotMatch(message, /canary/);
      });

    it("refuse one that lies open, with the command that encrypts it", () => {
      const message = messageOf({ databaseUrl: NEON });
      assert.match(message, /must be stored encrypted/);
      assert.match(message, /pulumi config set --secret databaseUrl$/);
      assert.doesNotMatch(message, /canary/);
    });
  });
});
