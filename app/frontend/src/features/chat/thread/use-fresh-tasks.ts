import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { TASKS_KEY } from "../../tasks/api/list-tasks.ts";
import { countChanges, type AssistantMessage } from "../assistant-message.ts";

/** The list follows each tool at once, though the answer goes on. */
export function useFreshTasks(messages: AssistantMessage[]): void {
  const queryClient = useQueryClient();
  const last = messages.at(-1);
  const changes = countChanges(last);
  const seen = useRef({ id: last?.id, changes });
  useEffect(() => {
    const known = seen.current.id === last?.id ? seen.current.changes : 0;
    seen.current = { id: last?.id, changes };
    if (changes <= known) return;
    void queryClient.invalidateQueries({ queryKey: TASKS_KEY });
  }, [queryClient, last?.id, changes]);
}
