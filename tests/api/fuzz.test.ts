import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { POLICIES } from "../../app/backend/src/limits/policies.ts";
import { startBackend, type TestBackend } from "../support/backend.ts";
import { tokenOf } from "../support/bearer.ts";
import { Person } from "../support/person.ts";
import { findSchemathesis } from "../support/schemathesis.ts";

const RUN_LIMIT_MS = 240_000;

const UNLIMITED = Object.keys(POLICIES).map((name) => `${name}=999999/1`);

// Not positive_data_acceptance: a schema cannot say which zones and cursors
// there are. Not negative_data_rejection: the check looks at text as it is
// sent, we at what is left of it without the blanks around it.
const CHECKS = [
  "not_a_server_error",
  "status_code_conformance",
  "content_type_conformance",
  "response_headers_conformance",
  "response_schema_conformance",
  "missing_required_header",
  "unsupported_method",
  "allow_header_conformance",
  "use_after_free",
  "ignored_auth",
  "object_level_authorization",
];

const OPTIONS = [
  "--generation-deterministic",
  "--generation-with-security-parameters=false",
  "--continue-on-failure",
  "--phases=coverage,fuzzing,stateful",
  "--max-examples=20",
  `--checks=${CHECKS.join()}`,
  // A stream that does not end by itself.
  "--exclude-path=/api/events",
  "--warnings=off",
  "--no-color",
];

const CONFIG = `[auth.wfc]
path = "people.json"
peers = ["one", "other"]
`;

const header = (name: string, value: string) => ({ name, value });

describe("the API under schemathesis", function () {
  this.timeout(RUN_LIMIT_MS + 240_000);
  let backend: TestBackend;
  let command: string;
  let folder: string;

  before("find schemathesis, or say why not", async function () {
    const found = await findSchemathesis();
    if ("missing" in found) {
      console.log(`Skipped. ${found.missing}`);
      return this.skip();
    }
    ({ command } = found);
    folder = await mkdtemp(join(tmpdir(), "todo-fuzz-"));
    const settings = { RATE_LIMITS: UNLIMITED.join() };
    backend = await startBackend(undefined, settings);
  });

  after(async () => {
    await backend?.stop();
    if (folder) await rm(folder, { recursive: true });
  });

  type Headers = (person: Person) => Promise<ReturnType<typeof header>[]>;

  async function writePeople(headersOf: Headers): Promise<void> {
    const auth = [];
    for (const name of ["one", "other"]) {
      const person = await Person.signedUp(backend.url);
      auth.push({ name, fixedHeaders: await headersOf(person) });
    }
    await writeFile(join(folder, "people.json"), JSON.stringify({ auth }));
    await writeFile(join(folder, "schemathesis.toml"), CONFIG);
  }

  async function fuzz(...more: string[]): Promise<void> {
    const description = `${backend.url}/api/openapi.json`;
    const { exitCode, all } = await execa(
      command,
      ["run", description, ...OPTIONS, ...more],
      { cwd: folder, reject: false, all: true, timeout: RUN_LIMIT_MS },
    );
    assert.equal(exitCode, 0, all);
  }

  it("keeps to its description for programs with a token", async () => {
    await writePeople(async (person) => {
      const { token } = await tokenOf(person);
      return [header("Authorization", `Bearer ${token}`)];
    });
    await fuzz();
  });

  it("keeps to its description for the page's session", async () => {
    await writePeople(async (person) => [
      header("Cookie", person.cookieHeader()),
      header("Origin", backend.url),
    ]);
    // Signing out would leave the rest without a session.
    await fuzz("--include-path-regex=^/api/(me|tokens|auth/(token|change))");
  });
});
