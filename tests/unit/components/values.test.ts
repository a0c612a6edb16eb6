import assert from "node:assert/strict";
import { chartValues } from "../../../components/chart-values.ts";
import { imageName } from "../../../components/image-name.ts";
import { nextCommands } from "../../../components/outputs.ts";
import {
  postgresUrl,
  postgresUrlProblem,
} from "../../../components/postgres-url.ts";

const choices = {
  chartHash: "c0ffee",
  images: { frontend: "f:1", backend: "b:1" },
  replicas: 3,
  logLevel: "debug",
  llmProvider: "cohere",
  llmFirstTokenSeconds: 20,
  llmTimeoutSeconds: 60,
  secretName: "credentials-1",
  databaseInCluster: true,
  keepData: true,
  hosts: ["todo.local"],
};

describe("the chart's values", () => {
  it("carry what the program decides and nothing else", () => {
    assert.deepEqual(chartValues(choices), {
      sourceHash: "c0ffee",
      frontend: { image: "f:1", replicas: 3 },
      backend: { image: "b:1", replicas: 3, logLevel: "debug" },
      llm: {
        provider: "cohere",
        model: "",
        baseUrl: "",
        firstTokenSeconds: 20,
        timeoutSeconds: 60,
      },
      credentials: { existingSecret: "credentials-1" },
      postgres: { enabled: true, keepData: true },
      ingress: { className: "", hosts: ["todo.local"] },
    });
  });

  it("leave the database out when it is external", () => {
    const { postgres } = chartValues({ ...choices, databaseInCluster: false });
    assert.deepEqual(postgres, { enabled: false, keepData: false });
  });

  it("name the ingress class when there is one", () => {
    const { ingress } = chartValues({ ...choices, ingressClass: "nginx" });
    assert.equal(ingress.className, "nginx");
  });
});

describe("an image's name", () => {
  const parts = {
    name: "todo-backend",
    version: "0.1.0",
    hash: "0123456789abcdef",
  };

  it("has the version and twelve digits of the hash", () => {
    assert.equal(imageName(parts), "todo-backend:v0.1.0-0123456789ab");
  });

  it("starts with the registry", () => {
    const name = imageName({ ...parts, registry: "ghcr.io/me" });
    assert.equal(name, "ghcr.io/me/todo-backend:v0.1.0-0123456789ab");
  });
});

describe("the URL of the database in the cluster", () => {
  const address = { user: "todo", host: "db", port: 5432, database: "todo" };

  it("escapes the password", () => {
    const url = new URL(postgresUrl({ ...address, password: "a/b@c" }));
    assert.equal(decodeURIComponent(url.password), "a/b@c");
    assert.equal(url.hostname, "db");
  });

  it("accepts a Neon URL as an external one", () => {
    const url =
      "postgres://u:p@h/d?sslmode=verify-full&channel_binding=require";
    assert.equal(postgresUrlProblem(url), undefined);
  });
});

describe("the next commands", () => {
  it("name the context and the namespace of the stack", () => {
    const { pods } = nextCommands("my-profile", "my-space");
    assert.equal(
      pods,
      "kubectl --context my-profile --namespace my-space get pods",
    );
  });
});
