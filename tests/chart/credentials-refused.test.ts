import assert from "node:assert/strict";
import { HELM_LIMIT_MS, refusal } from "./helm.ts";

const CANARY = "canary-7d1f0c52-9b7e-4b0e-8f55-b2a6f4f3a0de";
const authSecret = CANARY;
const databaseUrl = `postgresql://todo:${CANARY}@db.example.com/todo`;
const postgresPassword = CANARY;
const external = (credentials: object) => ({
  postgres: { enabled: false },
  credentials,
});
const REFUSED: [string, object, RegExp][] = [
  ["none", {}, /credentials are missing: give credentials\.existingSecret/],
  [
    "a Secret's name beside a URL",
    external({ existingSecret: "mine", databaseUrl }),
    /existingSecret is given together with/,
  ],
  [
    "a URL beside a database in the cluster",
    { credentials: { databaseUrl, authSecret } },
    /set postgres\.enabled=false/,
  ],
  [
    "no password for the database in the cluster",
    { credentials: { authSecret } },
    /credentials\.postgresPassword is missing/,
  ],
  [
    "a password beside another database",
    external({ postgresPassword, databaseUrl, authSecret }),
    /belongs into credentials\.databaseUrl/,
  ],
  [
    "something else than a PostgreSQL URL",
    external({ databaseUrl: `mysql://${CANARY}`, authSecret }),
    /credentials\.databaseUrl must start with postgres/,
  ],
  [
    "a short key for sessions",
    external({ databaseUrl, authSecret: CANARY.slice(0, 31) }),
    /credentials\.authSecret needs 32 characters/,
  ],
  [
    "a provider of a model without its key",
    { ...external({ databaseUrl, authSecret }), llm: { provider: "cohere" } },
    /credentials\.llmApiKey is missing: llm\.provider=cohere/,
  ],
  [
    "a Secret's name beside a model's key",
    { credentials: { existingSecret: "mine", llmApiKey: CANARY } },
    /existingSecret is given together with/,
  ],
  [
    "a URL that is a list",
    external({ databaseUrl: [databaseUrl], authSecret }),
    /'\/credentials\/databaseUrl': got array, want string/,
  ],
];

describe("credentials that can't be meant", function () {
  this.timeout(HELM_LIMIT_MS);

  for (const [what, values, message] of REFUSED)
    it(`are refused without being shown: ${what}`, async () => {
      const reason = await refusal({ values });
      assert.match(reason, message);
      assert.doesNotMatch(reason, /canary/);
    });
});
