import assert from "node:assert/strict";
import { runProgram, type Run } from "./run-program.ts";
import { SmallProject } from "./small-project.ts";

/** Names of the resources whose inputs differ between two runs. */
function changed(before: Run, after: Run): string[] {
  const texts = ({ resources }: Run) =>
    resources.map(({ type, name, inputs }) => [
      `${type.split(":").pop()} ${name}`,
      JSON.stringify(inputs),
    ]);
  const old = new Map(texts(before) as [string, string][]);
  return texts(after)
    .filter(([key, text]) => old.get(key!) !== text)
    .map(([key]) => key!)
    .sort();
}

describe("an edit", () => {
  let project: SmallProject;
  let before: Run;

  beforeEach(async () => {
    project = new SmallProject();
    before = await runProgram();
  });
  afterEach(() => project.remove());

  const after = async (path: string) => {
    project.write(path, "edited");
    return changed(before, await runProgram({ preview: true }));
  };

  it("of the backend changes its image, its delivery and the release", async () => {
    assert.deepEqual(await after("app/backend/server.js"), [
      "Image backend",
      "NodeImage backend",
      "Release todo",
    ]);
  });

  it("of a template changes the release alone", async () => {
    assert.deepEqual(await after("app/chart/templates/service.yaml"), [
      "Release todo",
    ]);
  });

  it("of what no image and no chart uses changes nothing", async () => {
    assert.deepEqual(await after("app/notes.md"), []);
  });

  it("is known by its new tag in a preview already", async () => {
    project.write("app/frontend/page.html", "edited");
    const { resources } = await runProgram({ preview: true });
    const { values } = resources.find(({ type }) =>
      type.endsWith(":Release"),
    )!.inputs;
    assert.match(
      JSON.stringify(values),
      /"image":"todo-frontend:v1\.2\.3-[0-9a-f]{12}"/,
    );
  });
});
