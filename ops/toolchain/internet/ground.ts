import type { Ground } from "../ground.ts";
import { placeTool, placeTools } from "../place.ts";
import { kubernetesVersion } from "../tools.ts";
import { equipWithAddons } from "./equip.ts";
import { downloads } from "./supply.ts";

const FIRST_RUN_GIB = 12;

/** A machine that downloads official releases; Minikube and Docker pull their images themselves. */
export function createInternetGround(): Ground {
  return {
    kind: "internet",
    firstRunGib: () => FIRST_RUN_GIB,
    placeTool: (name, report) => placeTool(name, downloads, report),
    placeTools: (report) => placeTools(downloads, report),
    prepareMinikube: async () => ({ startFlags }),
    seedBaseImages: async () => undefined,
    equipCluster: equipWithAddons,
  };
}

const startFlags = [
  `--kubernetes-version=v${kubernetesVersion}`,
  "--container-runtime=containerd",
];
