import assert from "node:assert/strict";
import {
  readMigrationConfig,
  readServerConfig,
} from "../../../app/backend/src/config.ts";
import { POLICIES } from "../../../app/backend/src/limits/policies.ts";

const GOOD = {
  DATABASE_URL: "postgresql://todo:pw@db:5432/todo",
  AUTH_SECRET: "0123456789abcdef0123456789abcdef",
};

describe("the server's configuration", () => {
  it("needs only the database and the secret", () => {
    assert.deepEqual(readServerConfig(GOOD), {
      databaseUrl: GOOD.DATABASE_URL,
      authSecret: GOOD.AUTH_SECRET,
      port: 3000,
      logLevel: "info",
      publicHosts: ["localhost", "127.0.0.1"],
      limits: POLICIES,
      llm: {
        provider: "built-in",
        model: "built-in",
        baseUrl: undefined,
        apiKey: undefined,
        firstTokenMs: 20_000,
        timeoutMs: 60_000,
      },
    });
  });

  it("names every bad key and how to set it, never its value", () => {
    const bad = {
      DATABASE_URL: "mysql://root:hunter2@db/x",
      AUTH_SECRET: "hunter2",
      PORT: "many",
      PUBLIC_HOSTS: "http://todo.local",
    };
    assert.throws(
      () => readServerConfig(bad),
      ({ message }: Error) => {
        for (const key of Object.keys(bad)) assert.match(message, RegExp(key));
        assert.match(message, /openssl rand/);
        assert.doesNotMatch(message, /hunter2/);
        return true;
      },
    );
  });

  it("takes an empty variable for one that is not set", () => {
    assert.equal(readServerConfig({ ...GOOD, PORT: "" }).port, 3000);
  });
});

describe("the language model's configuration", () => {
  const read = (env: Record<string, string>) =>
    readServerConfig({ ...GOOD, ...env }).llm;

  const refusal = (env: Record<string, string>): string => {
    try {
      read(env);
    } catch (error) {
      return (error as Error).message;
    }
    return assert.fail("accepted");
  };

  it("takes a provider with its key and a usual model", () => {
    const llm = read({ LLM_PROVIDER: "anthropic", LLM_API_KEY: " key\n" });
    assert.equal(llm.apiKey, "key");
    assert.match(llm.model, /^claude-/);
    assert.equal(llm.baseUrl, undefined);
  });

  it("takes any server of OpenAI's kind, without a key", () => {
    const llm = read({
      LLM_PROVIDER: "openai-compatible",
      LLM_BASE_URL: "http://ollama:11434/v1",
      LLM_MODEL: "qwen3:8b",
      LLM_TIMEOUT_SECONDS: "90",
    });
    assert.equal(llm.model, "qwen3:8b");
    assert.equal(llm.timeoutMs, 90_000);
  });

  for (const provider of ["cohere", "openai", "anthropic", "google"])
    it(`refuses ${provider} without a key`, () => {
      const message = refusal({ LLM_PROVIDER: provider });
      assert.match(message, /LLM_API_KEY: missing/);
    });

  it("refuses a server without its address and model", () => {
    const message = refusal({ LLM_PROVIDER: "openai-compatible" });
    assert.match(message, /LLM_BASE_URL: missing/);
    assert.match(message, /LLM_MODEL: missing/);
  });

  it("names what is allowed and never a value", () => {
    const message = refusal({
      LLM_PROVIDER: "hunter2",
      LLM_BASE_URL: "https://me:hunter2@example.com",
      LLM_MODEL: "hunter2 hunter2",
      LLM_API_KEY: "hunter2 hunter2",
      LLM_FIRST_TOKEN_SECONDS: "hunter2",
    });
    assert.match(message, /built-in, cohere, openai, anthropic, google/);
    assert.match(message, /without user and password/);
    assert.match(message, /seconds above 0, at most 300/);
    assert.doesNotMatch(message, /hunter2/);
  });
});

describe("the database's address", () => {
  const read = (url: string) =>
    readServerConfig({ ...GOOD, DATABASE_URL: url }).databaseUrl;

  it("asks for a verified certificate where it asks for encryption", () => {
    const url = "postgresql://a:b@c.neon.tech/d?sslmode=require";
    assert.equal(read(url), url.replace("require", "verify-full"));
  });

  it("loses channel_binding, which the driver does not know", () => {
    const url = "postgresql://a:b@c/d?sslmode=disable";
    assert.equal(read(`${url}&channel_binding=require`), url);
  });
});

describe("the migration's configuration", () => {
  it("prefers the direct address", () => {
    const direct = "postgresql://todo:pw@direct:5432/todo";
    const env = { ...GOOD, DIRECT_DATABASE_URL: direct };
    assert.equal(readMigrationConfig(env).databaseUrl, direct);
    assert.equal(readMigrationConfig(GOOD).databaseUrl, GOOD.DATABASE_URL);
  });
});
