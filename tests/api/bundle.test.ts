import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { migrate } from "../support/backend.ts";
import { startBundle } from "../support/backend-process.ts";
import { Person } from "../support/person.ts";
import { rungPostgres } from "../support/rung-postgres.ts";

const BACKEND = fileURLToPath(new URL("../../app/backend", import.meta.url));

describe("the bundle that the image runs", function () {
  this.timeout(120_000);
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "todo-bundle-"));
    const args = ["scripts/build.mjs", folder];
    await execa(process.execPath, args, { cwd: BACKEND });
  });

  after(() => rm(folder, { recursive: true }));

  it("starts alone, serves people, and shows its API", async () => {
    const databaseUrl = await (await rungPostgres()).createDatabase();
    await migrate(databaseUrl);
    const { server, url } = await startBundle(folder, databaseUrl);
    try {
      const person = await Person.signedUp(url);
      const added = await person.post("/api/tasks", { title: "bundled" });
      assert.equal(added.status, 201);
      for (const path of ["/api/openapi.json", "/api/docs/swagger-ui.css"]) {
        assert.equal((await fetch(url + path)).status, 200, path);
      }
    } finally {
      server.kill("SIGKILL");
      await server;
    }
  });
});
