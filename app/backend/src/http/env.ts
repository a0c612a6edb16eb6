import type { Me } from "@todo-chat/contract";

export interface AppEnv {
  Variables: { requestId: string; user: Me };
}
