import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Plugin } from "./plugin.ts";
import type { Properties } from "./wire.ts";

export const IMAGE = "docker:index/image:Image";

/** A small build context with one file for the image and one that it ignores. */
export class ContextFolder {
  readonly path = mkdtempSync(join(tmpdir(), "context-"));
  readonly dockerfile = join(this.path, "web/Dockerfile");

  constructor() {
    mkdirSync(join(this.path, "web"));
    this.write("web/Dockerfile", "FROM scratch\nCOPY index.html /\n");
    this.write("web/Dockerfile.dockerignore", "*\n!index.html\n");
    this.write("index.html", "hello");
    this.write("notes.txt", "not part of the image");
  }

  write(file: string, text: string) {
    writeFileSync(join(this.path, file), text);
  }

  inputs(build: Properties = {}, rest: Properties = {}): Properties {
    const { path: context, dockerfile } = this;
    const whole = { context, dockerfile, ...build };
    return { imageName: "web:v1", skipPush: true, build: whole, ...rest };
  }

  async digest(plugin: Plugin): Promise<unknown> {
    const { build } = (await plugin.check(IMAGE, this.inputs())).inputs;
    return (build as Properties).contextDigest;
  }

  remove() {
    rmSync(this.path, { recursive: true });
  }
}
