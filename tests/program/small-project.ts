import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const files = {
  "app/frontend/Dockerfile": "FROM scratch\nCOPY frontend /\n",
  "app/frontend/Dockerfile.dockerignore": "*\n!frontend\n",
  "app/frontend/page.html": "hello",
  "app/backend/Dockerfile": "FROM scratch\nCOPY backend /\n",
  "app/backend/Dockerfile.dockerignore": "*\n!backend\n",
  "app/backend/server.js": "listen()",
  "app/chart/.helmignore": "ci/\n",
  "app/chart/Chart.yaml": "name: todo-chat\nversion: 1.2.3\n",
  "app/chart/templates/service.yaml": "kind: Service\n",
};

/** A project of a few bytes to run the program in, so that tests may edit it. */
export class SmallProject {
  readonly #folder = mkdtempSync(join(tmpdir(), "project-"));
  readonly #home = process.cwd();

  constructor() {
    for (const [path, text] of Object.entries(files)) this.write(path, text);
    process.chdir(this.#folder);
  }

  write(path: string, text: string) {
    const file = join(this.#folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  remove() {
    process.chdir(this.#home);
    rmSync(this.#folder, { recursive: true });
  }
}
