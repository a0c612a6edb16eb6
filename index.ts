import { readChart } from "./components/chart";
import { findCluster } from "./components/cluster";
import { Credentials } from "./components/credentials";
import { Database } from "./components/database";
import { Images } from "./components/images";
import { createNamespace } from "./components/namespace";
import { describeStack } from "./components/outputs";
import { createProviders } from "./components/providers";
import { TodoChat } from "./components/release";
import { readSettings } from "./components/settings";

const settings = readSettings();
const cluster = findCluster(settings);
const chart = readChart();

const providers = createProviders(cluster);
const namespace = createNamespace(settings, providers.kubernetes);
const place = { ...settings, namespace, chart, cluster };

const images = new Images("images", place, { providers });
const database = new Database("database", place, { providers });
const credentials = new Credentials(
  "credentials",
  { ...place, database },
  { providers },
);
const release = new TodoChat(
  chart.release,
  { ...place, images, database, credentials },
  { providers },
);

export = describeStack({ ...place, images, database, release });
