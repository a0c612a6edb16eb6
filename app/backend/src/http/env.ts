import type { Me } from "@todo-chat/contract";
import type { Identity } from "../auth/identify.ts";

export interface AppEnv {
  Variables: { requestId: string; user: Me; by: Identity["by"] };
}
