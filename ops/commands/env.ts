import { kubeconfigFile, stateFolder } from "../project.ts";
import { notedToolbox } from "../toolbox.ts";
import { UserError } from "../user-error.ts";
import { pulumiEnv } from "../stack/environment.ts";

const PASSED_ON = [
  "TODO_CHAT_PORT",
  "TODO_CHAT_CACHE",
  "TODO_CHAT_GROUND",
  "PULUMI_OPTION_CONFIG_FILE",
];

/** Prints what a shell needs to call pulumi, kubectl, helm and minikube by hand. */
export function env(): void {
  const toolbox = notedToolbox();
  if (!toolbox)
    throw new UserError("The tools are not in place yet.", "npm run up");
  const passedOn = PASSED_ON.flatMap((name) => {
    const value = process.env[name];
    return value ? [[name, value]] : [];
  });
  const variables: Record<string, string> = {
    ...toolbox.env,
    KUBECONFIG: kubeconfigFile,
    ...pulumiEnv(),
    TODO_CHAT_STATE: stateFolder,
    ...Object.fromEntries(passedOn),
  };
  for (const [name, value] of Object.entries(variables))
    console.log(exportLine(name, value));
}

/** One line for a POSIX shell, safe for every value. */
export function exportLine(name: string, value: string): string {
  return `export ${name}='${value.replaceAll("'", `'\\''`)}'`;
}
