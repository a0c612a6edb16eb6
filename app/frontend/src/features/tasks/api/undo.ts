import type { UndoResult } from "@todo-chat/contract";
import { request } from "../../../lib/request.ts";

/** Takes the last change back, wherever it was made. */
export const undo = () => request<UndoResult>("/api/undo", { method: "POST" });
