import type { Task, TaskPage } from "../../app/contract/src/index.ts";
import type { Person } from "./person.ts";

export interface Reply {
  conversationId: string;
  text: string;
  /** Names of the tools that were called, in order. */
  tools: string[];
}

interface Event {
  type: string;
  delta?: string;
  toolName?: string;
}

const readEvents = (stream: string): Event[] =>
  stream
    .split("\n")
    .filter((line) => line.startsWith("data: {"))
    .map((line) => JSON.parse(line.slice("data: ".length)) as Event);

/** What a chat stream says in the end. */
export function readReply(conversationId: string, stream: string): Reply {
  const events = readEvents(stream);
  const text = events.map((event) =>
    event.type === "text-delta" ? event.delta : "",
  );
  const calls = events.filter((event) => event.type === "tool-input-available");
  return {
    conversationId,
    text: text.join(""),
    tools: calls.map((event) => event.toolName ?? ""),
  };
}

/** Says something, in a conversation or a new one, and reads the answer. */
export async function say(
  person: Person,
  message: string,
  conversationId?: string,
): Promise<Reply> {
  const timeZone = "Asia/Karachi";
  const body = { message, conversationId, timeZone };
  const response = await person.post("/api/chat", body);
  if (!response.ok) throw new Error(`The chat answered ${response.status}`);
  const id = response.headers.get("x-conversation-id") ?? "";
  return readReply(id, await response.text());
}

export async function tasksOf(person: Person): Promise<Task[]> {
  const response = await person.get("/api/tasks");
  return ((await response.json()) as TaskPage).tasks;
}
