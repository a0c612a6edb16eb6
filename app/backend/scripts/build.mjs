import { cp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { build } from "esbuild";

const folder = process.argv[2] ?? "dist";

await rm(folder, { recursive: true, force: true });
await build({
  entryPoints: ["src/server.ts", "src/migrate.ts"],
  outdir: folder,
  bundle: true,
  platform: "node",
  target: "node24",
  format: "esm",
  minifySyntax: true,
  sourcemap: false,
  // Optional and native; pg asks for it only when told to.
  external: ["pg-native"],
  // CommonJS parts of the bundle still call require.
  banner: {
    js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
  },
});
await cp("migrations", join(folder, "migrations"), { recursive: true });
// The page that shows the API.
const { resolve } = createRequire(import.meta.url);
const swagger = dirname(resolve("swagger-ui-dist/package.json"));
for (const name of ["swagger-ui.css", "swagger-ui-bundle.js", "LICENSE"]) {
  await cp(join(swagger, name), join(folder, "swagger-ui", name));
}
// Node then takes the bundles for modules, wherever the folder is copied to.
await writeFile(join(folder, "package.json"), '{ "type": "module" }\n');
