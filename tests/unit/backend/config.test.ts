import assert from "node:assert/strict";
import {
  readMigrationConfig,
  readServerConfig,
} from "../../../app/backend/src/config.ts";

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
