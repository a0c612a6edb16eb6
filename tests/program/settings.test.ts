import assert from "node:assert/strict";
import { all, one, secretTexts, valuesOf } from "./find.ts";
import { runProgram } from "./run-program.ts";
import { SmallProject } from "./small-project.ts";

const NEON =
  "postgresql://me:url-canary@ep-x-pooler.eu.neon.tech/todo?sslmode=require";
const DIRECT = NEON.replace("-pooler", "");

describe("the program", () => {
  let project: SmallProject;

  before(() => {
    project = new SmallProject();
  });
  after(() => project.remove());

  describe("with an external database", () => {
    const config = { databaseUrl: NEON, directDatabaseUrl: DIRECT };
    const secret = Object.keys(config);

    it("puts its URLs into the Secret and nowhere else", async () => {
      const run = await runProgram({ config, secret });
      assert.deepEqual(secretTexts(run, "credentials"), {
        DATABASE_URL: NEON,
        DIRECT_DATABASE_URL: DIRECT,
        AUTH_SECRET: "credentials-auth-secret-canary",
      });
      const others = run.resources.filter(
        ({ type }) => !type.endsWith(":Secret"),
      );
      assert.doesNotMatch(JSON.stringify([others, run.outputs]), /url-canary/);
    });

    it("deploys no PostgreSQL and makes no password for one", async () => {
      const run = await runProgram({ config, secret });
      assert.equal(valuesOf(run).postgres.enabled, false);
      assert.deepEqual(
        all(run, "password").map(({ name }) => name),
        ["credentials-auth-secret"],
      );
      assert.equal(run.outputs.database, "external");
    });

    it("stops when the URL lies open, without repeating it", async () => {
      await assert.rejects(runProgram({ config }), (error: Error) => {
        assert.match(error.message, /pulumi config set --secret databaseUrl/);
        assert.doesNotMatch(error.message, /url-canary/);
        return true;
      });
    });
  });

  describe("with a provider's language model", () => {
    const config = {
      llmProvider: "openai",
      llmModel: "gpt-5-mini",
      llmApiKey: "key-canary",
    };
    const secret = ["llmApiKey"];

    it("puts its key into the Secret and nowhere else", async () => {
      const run = await runProgram({ config, secret });
      const texts = secretTexts(run, "credentials");
      assert.equal(texts["LLM_API_KEY"], "key-canary");
      const others = run.resources.filter(
        ({ type }) => !type.endsWith(":Secret"),
      );
      assert.doesNotMatch(JSON.stringify([others, run.outputs]), /key-canary/);
    });

    it("tells the chart the provider and its model", async () => {
      const run = await runProgram({ config, secret });
      assert.deepEqual(valuesOf(run).llm, {
        provider: "openai",
        model: "gpt-5-mini",
        baseUrl: "",
        firstTokenSeconds: 20,
        timeoutSeconds: 60,
      });
    });

    it("stops when the key lies open, without repeating it", async () => {
      await assert.rejects(runProgram({ config }), (error: Error) => {
        assert.match(error.message, /pulumi config set --secret llmApiKey/);
        assert.doesNotMatch(error.message, /key-canary/);
        return true;
      });
    });
  });

  describe("with a registry and another cluster", () => {
    const config = { context: "prod", registry: "ghcr.io/me" };
    const situation = { config, server: "https://203.0.113.7" };

    it("pushes the images and references them by digest", async () => {
      const run = await runProgram(situation);
      const { imageName, skipPush } = one(run, "image", "backend").inputs;
      assert.match(String(imageName), /^ghcr\.io\/me\/todo-backend:v1\.2\.3-/);
      assert.equal(skipPush, false);
      assert.equal(
        valuesOf(run).backend.image,
        "ghcr.io/me/todo-backend@sha256:feed",
      );
    });

    it("leaves Minikube alone", async () => {
      const run = await runProgram(situation);
      assert.equal(one(run, "kubernetes").inputs.context, "prod");
      assert.deepEqual(all(run, "nodeImage"), []);
    });
  });

  it("leaves the namespace with its volume standing where data is kept", async () => {
    const run = await runProgram({ config: { keepData: "true" } });
    assert.equal(valuesOf(run).postgres.keepData, true);
    assert.ok(run.retained.includes("todo-chat"));
  });

  it("passes host, ingress class, replicas and log level to the chart", async () => {
    const config = {
      host: "tasks.local",
      ingressClass: "nginx",
      replicas: "4",
      logLevel: "warn",
    };
    const run = await runProgram({ config });
    const { ingress, frontend, backend } = valuesOf(run);
    assert.deepEqual(ingress, {
      className: "nginx",
      hosts: ["tasks.local", "localhost"],
    });
    assert.deepEqual([frontend.replicas, backend.replicas], [4, 4]);
    assert.equal(backend.logLevel, "warn");
    assert.equal(run.outputs.url, "http://tasks.local");
  });

  describe("stops with advice", () => {
    const cases = {
      "when the profile has no context": [
        { server: "" },
        /in no kubeconfig.*npm run up/,
      ],
      "when the cluster does not answer": [
        { stopped: true },
        /does not answer.*npm run up/,
      ],
      "when the profile turns out to be remote": [
        { server: "https://203.0.113.7" },
        /points to https:\/\/203\.0\.113\.7, which is not on this machine/,
      ],
    } as const;
    for (const [when, [situation, message]] of Object.entries(cases))
      it(when, () => assert.rejects(runProgram(situation), message));
  });
});
