import { main } from "@pulumi/pulumi/provider/index.js";
import { dockerProvider } from "./docker-provider.ts";
import { engineLog } from "./engine-log.ts";
import { packageVersion } from "./package-version.ts";

const args = process.argv.slice(2);
const engine = args.find((argument) => !argument.startsWith("-"));

await main(dockerProvider(packageVersion("docker"), engineLog(engine)), args);
