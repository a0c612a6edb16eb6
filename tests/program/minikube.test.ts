import assert from "node:assert/strict";
import { one, secretTexts, valuesOf } from "./find.ts";
import { runProgram, type Run } from "./run-program.ts";
import { SmallProject } from "./small-project.ts";

describe("the program with its defaults", () => {
  let project: SmallProject;
  let run: Run;

  before(async () => {
    project = new SmallProject();
    run = await runProgram();
  });
  after(() => project.remove());

  it("binds Kubernetes to the profile's context and the cluster's identity", () => {
    const { inputs } = one(run, "kubernetes");
    assert.equal(inputs.context, "todo-chat");
    assert.equal(inputs.clusterIdentifier, "uid-1");
    assert.match(
      JSON.stringify(inputs.kubeconfig),
      /^\{"4dabf18193072939515e22adb298388d"/,
    );
  });

  it("lets no resource use a default provider", () => {
    const needy = run.resources.filter(({ type }) =>
      /^(docker|kubernetes|random):/.test(type),
    );
    assert.ok(needy.length >= 7);
    for (const { type, name, provider } of needy) {
      const kind = type.split(":")[0]!;
      const own = `::pulumi:providers:${kind}::${kind}::`;
      assert.ok(provider.includes(own), `${type} ${name}: ${provider}`);
    }
  });

  it("admits only restricted pods to the namespace", () => {
    const { metadata } = one(run, "namespace").inputs as {
      metadata: { name: string; labels: Record<string, string> };
    };
    assert.equal(metadata.name, "todo-chat");
    assert.equal(
      metadata.labels["pod-security.kubernetes.io/enforce"],
      "restricted",
    );
  });

  for (const tier of ["frontend", "backend"] as const) {
    it(`builds the ${tier} for the node, without pushing it`, () => {
      const image = one(run, "image", tier);
      assert.deepEqual(image.inputs.build, {
        context: "./app",
        dockerfile: `./app/${tier}/Dockerfile`,
        platform: "linux/arm64",
        builderVersion: "BuilderBuildKit",
      });
      assert.equal(image.inputs.skipPush, true);
    });

    it(`delivers the ${tier} to the node under a name that its content decides`, () => {
      const { imageName } = one(run, "image", tier).inputs;
      assert.match(
        String(imageName),
        new RegExp(`^todo-${tier}:v1\\.2\\.3-[0-9a-f]{12}$`),
      );
      const { image, profile, clusterUid } = one(run, "nodeImage", tier).inputs;
      assert.deepEqual(
        [image, profile, clusterUid],
        [imageName, "todo-chat", "uid-1"],
      );
      assert.equal(valuesOf(run)[tier].image, imageName);
    });
  }

  it("releases the chart by relative path, with its version and a bounded history", () => {
    const {
      values: _values,
      compat: _compat,
      ...inputs
    } = one(run, "release").inputs;
    assert.deepEqual(inputs, {
      name: "todo",
      namespace: "todo-chat",
      chart: "./app/chart",
      version: "1.2.3",
      atomic: true,
      skipAwait: false,
      timeout: 300,
      maxHistory: 5,
    });
  });

  it("runs PostgreSQL in the cluster with a password of its own", () => {
    assert.deepEqual(valuesOf(run).postgres, {
      enabled: true,
      keepData: false,
    });
    assert.deepEqual(secretTexts(run, "credentials"), {
      DATABASE_URL:
        "postgresql://todo:database-password-canary@todo-postgres.todo-chat.svc:5432/todo",
      AUTH_SECRET: "credentials-auth-secret-canary",
      POSTGRES_PASSWORD: "database-password-canary",
    });
  });

  it("gives the chart the name of an immutable Secret that is named anew on change", () => {
    const { immutable, metadata } = one(run, "secret", "credentials").inputs;
    assert.equal(immutable, true);
    assert.equal((metadata as { name?: string }).name, undefined);
    assert.equal(valuesOf(run).credentials.existingSecret, "credentials-7f3a");
  });

  it("lets no secret into the release or the outputs", () => {
    const open = JSON.stringify([one(run, "release").inputs, run.outputs]);
    assert.doesNotMatch(open, /canary|postgresql:/);
  });

  it("tells the address, the images, the database and what to type next", () => {
    const { next, ...outputs } = run.outputs;
    assert.deepEqual(outputs, {
      url: "http://todo.local",
      namespace: "todo-chat",
      release: "todo",
      images: {
        frontend: valuesOf(run).frontend.image,
        backend: valuesOf(run).backend.image,
      },
      database: "in-cluster PostgreSQL",
    });
    assert.equal((next as Record<string, string>).open, "npm run open");
  });

  it("leaves nothing behind on destroy but the images in Docker", () => {
    assert.deepEqual(run.retained.sort(), ["backend", "frontend"]);
  });
});
