import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Version of the SDK that the program uses, and so of the plugin it expects. */
export function packageVersion(plugin: string): string {
  const { version } = require(`@pulumi/${plugin}/package.json`) as {
    version: string;
  };
  return version;
}
