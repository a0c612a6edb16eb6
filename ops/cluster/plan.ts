import type { Settings } from "../settings.ts";
import type { Toolbox } from "../toolchain/ground.ts";
import { UserError } from "../user-error.ts";
import {
  decideCluster,
  type ClusterAction,
  type NodeContainer,
} from "./decide.ts";
import { clusterOf, clusterUid } from "./kubectl.ts";
import { findContainer, hasProfile } from "./observe.ts";
import {
  choosePort,
  freeOrFail,
  parsePort,
  portIsTakenByOthers,
} from "./port.ts";
import { readRecord } from "./record.ts";

export interface ClusterPlan {
  readonly action: Exclude<ClusterAction, "foreign">;
  readonly profile: string;
  /** Port of 127.0.0.1 that leads, or will lead, to the node's port 80. */
  readonly port: number;
}

/** Objects, before any tool is there, to a node that somebody else made and to a port in use. */
export async function foreseeTrouble({ profile }: Settings): Promise<void> {
  const container = await findContainer(profile);
  const seen = { container, hasProfile: false, apiAnswers: false };
  const action = decideCluster(seen, readRecord());
  if (action === "foreign") throw foreignProfile(profile);
  await portFor(action, container);
}

export interface Sighting {
  readonly action: ClusterAction;
  readonly container: NodeContainer | undefined;
}

/** What there is of the profile, and what `up` would do about it; changes nothing. */
export async function lookAtCluster(
  settings: Settings,
  toolbox: Toolbox,
): Promise<Sighting> {
  const { profile } = settings;
  const container = await findContainer(profile);
  const record = readRecord();
  const isOurs =
    container?.running &&
    record?.phase === "made" &&
    record.containerId === container.id;
  const apiAnswers =
    isOurs === true &&
    (await clusterUid(clusterOf(settings, toolbox))) === record.uid;
  // Minikube is asked only when needed: its answer takes longer than all the others together.
  const known = apiAnswers || (await hasProfile(toolbox, profile));
  const action = decideCluster(
    { container, hasProfile: known, apiAnswers },
    record,
  );
  return { action, container };
}

/** Looks at the profile and the port, and settles what will be done; changes nothing. */
export async function planCluster(
  settings: Settings,
  toolbox: Toolbox,
): Promise<ClusterPlan> {
  const { profile } = settings;
  const { action, container } = await lookAtCluster(settings, toolbox);
  if (action === "foreign") throw foreignProfile(profile);
  return { action, profile, port: await portFor(action, container) };
}

async function portFor(
  action: ClusterAction,
  container: NodeContainer | undefined,
): Promise<number> {
  const asked = process.env["TODO_CHAT_PORT"];
  // The node that is about to be made anew sits on its own port, which becomes free with it.
  const isTaken = portIsTakenByOthers(container?.port);
  if (!container?.port || action === "recreate" || action === "create")
    return await choosePort(asked, isTaken);
  if (asked && parsePort(asked) !== container.port)
    throw otherPort(asked, container.port);
  return container.running ? container.port : await freeOrFail(container.port);
}

export function foreignProfile(profile: string): UserError {
  return new UserError(
    `A Minikube profile "${profile}" exists that was not made by this checkout; it is left alone.`,
    `use another name: pulumi config set profile NAME (after \`eval "$(npm run -s env)"\`); or, if nobody needs it: minikube delete -p ${profile}`,
  );
}

function otherPort(asked: string, published: number): UserError {
  return new UserError(
    `The cluster publishes port ${published}; TODO_CHAT_PORT asks for ${asked}, which only a new cluster can have.`,
    "npm run down -- --cluster, then npm run up again; or leave TODO_CHAT_PORT out",
  );
}
