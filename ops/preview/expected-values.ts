import { chartValues } from "../../components/chart-values.ts";
import { hashChart } from "../../components/content-hash.ts";
import { SettingsSchema } from "../../components/settings-schema.ts";
import { chartFolder, PROJECT } from "../project.ts";
import type { StackFile } from "../settings.ts";

/** Stand for names that only an update settles. */
const UNSETTLED = {
  images: { frontend: "todo-frontend:new", backend: "todo-backend:new" },
  secretName: "credentials-new",
};

const PlainSchema = SettingsSchema.omit({
  databaseUrl: true,
  directDatabaseUrl: true,
  llmApiKey: true,
}).strip();

/**
 * The chart's values as far as the settings decide them; undefined when the settings are wrong,
 * which the program itself explains best.
 */
export function expectedValues(file: StackFile) {
  const given = ownSettings(file);
  const settings = PlainSchema.safeParse(given).data;
  if (!settings) return undefined;
  const { host, context } = settings;
  return chartValues({
    ...settings,
    ...UNSETTLED,
    chartHash: hashChart(chartFolder),
    databaseInCluster: !given["databaseUrl"],
    hosts: context ? [host] : [host, "localhost"],
  });
}

function ownSettings({ config = {} }: StackFile): Record<string, string> {
  const prefix = `${PROJECT}:`;
  const own = Object.entries(config).filter(
    ([key, value]) => key.startsWith(prefix) && value !== "",
  );
  return Object.fromEntries(
    own.map(([key, value]) => [key.slice(prefix.length), String(value)]),
  );
}
