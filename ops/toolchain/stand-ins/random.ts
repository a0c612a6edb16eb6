import { main } from "@pulumi/pulumi/provider/index.js";
import { packageVersion } from "./package-version.ts";
import { randomProvider } from "./random-provider.ts";

await main(randomProvider(packageVersion("random")), process.argv.slice(2));
