import assert from "node:assert/strict";
import { expectedValues } from "../../../ops/preview/expected-values.ts";
import { releaseValues } from "../../../ops/preview/plan.ts";
import { RELEASE_TYPE } from "../../../ops/stack/state.ts";

describe("the values of a preview", () => {
  it("follow the stack's settings", () => {
    const config = { "todo-chat:replicas": 3, "todo-chat:host": "a.example" };
    const values = expectedValues({ config });
    assert.equal(values?.backend.replicas, 3);
    assert.deepEqual(values?.ingress.hosts, ["a.example", "localhost"]);
  });

  it("leave the database out when a URL is set, without showing it", () => {
    const config = { "todo-chat:databaseUrl": { secure: "v1:canary" } };
    const values = expectedValues({ config });
    assert.equal(values?.postgres.enabled, false);
    assert.doesNotMatch(JSON.stringify(values), /canary/);
  });

  it("are left to the program when a setting is wrong", () => {
    const config = { "todo-chat:replicas": "many" };
    assert.equal(expectedValues({ config }), undefined);
  });

  const planned = (values: object) => ({
    sequence: 0,
    timestamp: 0,
    resourcePreEvent: {
      metadata: {
        op: "update" as const,
        urn: "",
        type: RELEASE_TYPE,
        provider: "",
        new: {
          type: RELEASE_TYPE,
          urn: "",
          id: "",
          parent: "",
          provider: "",
          inputs: { values },
          outputs: {},
        },
      },
    },
  });

  it("are those that Pulumi plans for the release", () => {
    assert.deepEqual(releaseValues(planned({ a: 1 })), { a: 1 });
  });

  it("count as unknown while one of them is", () => {
    const unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
    assert.equal(releaseValues(planned({ image: unknown })), undefined);
  });
});
