/** What the program decides about a release; the rest is the chart's default. */
export interface ChartChoices {
  chartHash: string;
  images: { frontend: string; backend: string };
  replicas: number;
  logLevel: string;
  llmProvider: string;
  llmModel?: string;
  llmBaseUrl?: string;
  llmFirstTokenSeconds: number;
  llmTimeoutSeconds: number;
  /** Name of the Secret with the credentials. */
  secretName: string;
  databaseInCluster: boolean;
  keepData: boolean;
  /** Names under which the Ingress answers. */
  hosts: string[];
  ingressClass?: string;
}

/** The chart's values. Nothing secret may enter: Helm stores them readably. */
export function chartValues(choices: ChartChoices) {
  const { images, replicas, logLevel, databaseInCluster } = choices;
  const keepData = databaseInCluster && choices.keepData;
  return {
    sourceHash: choices.chartHash,
    frontend: { image: images.frontend, replicas },
    backend: { image: images.backend, replicas, logLevel },
    llm: {
      provider: choices.llmProvider,
      model: choices.llmModel ?? "",
      baseUrl: choices.llmBaseUrl ?? "",
      firstTokenSeconds: choices.llmFirstTokenSeconds,
      timeoutSeconds: choices.llmTimeoutSeconds,
    },
    credentials: { existingSecret: choices.secretName },
    postgres: { enabled: databaseInCluster, keepData },
    ingress: { className: choices.ingressClass ?? "", hosts: choices.hosts },
  };
}
