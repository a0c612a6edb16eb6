import assert from "node:assert/strict";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EngineEvent } from "@pulumi/pulumi/automation/index.js";
import { settingsOf } from "../../../ops/settings.ts";
import { dropCutOffNotes } from "../../../ops/stack/cut-off.ts";
import {
  describeStep,
  errorOf,
  hasChanges,
} from "../../../ops/stack/events.ts";
import { errorLines } from "../../../ops/stack/explain.ts";
import { knownCluster } from "../../../ops/stack/lost-cluster.ts";
import { hasSecrets } from "../../../ops/stack/passphrase.ts";
import { withoutSalt } from "../../../ops/stack/stack-file.ts";

const event = (part: object): EngineEvent => ({
  sequence: 1,
  timestamp: 1,
  ...part,
});

const step = (op: string, type: string) =>
  event({
    resourcePreEvent: {
      metadata: { op, type, urn: `urn:pulumi:dev::todo-chat::${type}::todo` },
    },
  });

describe("Pulumi's own files", () => {
  it("lose the notes that a killed run left half written, and nothing else", () => {
    const folder = mkdtempSync(join(tmpdir(), "todo-chat-backend-"));
    const stacks = join(folder, ".pulumi/stacks/todo-chat");
    mkdirSync(stacks, { recursive: true });
    const files = { "dev.json": "{}", "dev.json.bak.attrs": '{"md5":""}' };
    const cutOff = { "dev.json.attrs": "", "meta.yaml.attrs": '{"us' };
    for (const [name, text] of Object.entries({ ...files, ...cutOff }))
      writeFileSync(join(stacks, name), text);
    dropCutOffNotes(folder);
    assert.deepEqual(readdirSync(stacks).sort(), Object.keys(files));
    rmSync(folder, { recursive: true });
  });
});

describe("Pulumi's events", () => {
  it("are told in words, by kind and name", () => {
    assert.equal(
      describeStep(step("create", "kubernetes:helm.sh/v3:Release")),
      "creating Release todo",
    );
    assert.equal(
      describeStep(step("update", "pulumi:providers:docker")),
      "updating provider todo",
    );
  });

  it("say nothing about what stays the same, or about the stack itself", () => {
    assert.equal(describeStep(step("same", "x:y:Z")), undefined);
    assert.equal(
      describeStep(step("create", "pulumi:pulumi:Stack")),
      undefined,
    );
  });

  it("give errors without colors, and without the lines that say only that it failed", () => {
    const error = (message: string) =>
      errorOf(event({ diagnosticEvent: { severity: "error", message } }));
    assert.equal(
      error("<{%fg 1%}>no such image<{%reset%}>\n"),
      "no such image",
    );
    assert.equal(error("update failed"), undefined);
  });

  it("tell an update that changed something from one that did not", () => {
    assert.ok(hasChanges({ same: 5, update: 1 }));
    assert.ok(!hasChanges({ same: 5, refresh: 2 }));
    assert.ok(!hasChanges(undefined));
  });
});

describe("what Pulumi's CLI says", () => {
  it("is shown from its first error on", () => {
    const text =
      "code: -2\n stdout: \nerror: no stack named 'x'\n  try again\n";
    assert.equal(errorLines(text), "error: no stack named 'x'\n  try again");
  });
});

describe("the stack's file", () => {
  const original = "# kept\nconfig:\n  todo-chat:profile: p # too\n";
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), "todo-chat-test-"))));
  after(() => rmSync(folder, { recursive: true }));

  it("is as it was, byte by byte, once the salt is taken out", () => {
    const file = join(folder, "Pulumi.dev.yaml");
    writeFileSync(file, `${original}encryptionsalt: v1:abc=:v1:def==\n`);
    withoutSalt(file);
    assert.equal(readFileSync(file, "utf8"), original);
  });

  it("tells whether anything in it is encrypted", () => {
    assert.ok(
      hasSecrets({ config: { "todo-chat:databaseUrl": { secure: "v1:x" } } }),
    );
    assert.ok(!hasSecrets({ config: { "todo-chat:profile": "p" } }));
  });
});

describe("the settings that commands need", () => {
  it("have the program's defaults", () => {
    const { profile, namespace, host, context } = settingsOf({}, {});
    assert.deepEqual(
      [profile, namespace, host],
      ["todo-chat", "todo-chat", "todo.local"],
    );
    assert.equal(context, undefined);
  });

  it("take another cluster's kubeconfig from where kubectl takes it", () => {
    const file = { config: { "todo-chat:context": "prod" } };
    const settings = settingsOf(file, { KUBECONFIG: "/k" });
    assert.equal(settings.context, "prod");
    assert.equal(settings.kubeconfig, "/k");
  });
});

describe("the cluster that a state knows", () => {
  it("is its provider's, by the identity of kube-system", () => {
    const provider = {
      urn: "u",
      type: "pulumi:providers:kubernetes",
      inputs: { clusterIdentifier: "uid-1" },
    };
    const state = { pendingCreates: [], hasPending: false };
    assert.equal(knownCluster({ ...state, resources: [provider] }), "uid-1");
    assert.equal(knownCluster({ ...state, resources: [] }), undefined);
  });
});
