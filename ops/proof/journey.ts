import { z } from "zod";
import { UserError } from "../user-error.ts";
import type { Account } from "./account.ts";
import { Visitor } from "./visitor.ts";

const WISH = "add buy milk tomorrow at 5pm";
const TITLE = /milk/i;

const TaskPageSchema = z.object({
  tasks: z.array(
    z.object({ id: z.string(), title: z.string(), due: z.string().nullable() }),
  ),
});
const ConversationHeader = "x-conversation-id";

/** What a first visitor does: sign up, ask the assistant for a task, find it listed. Tidies up after itself. */
export async function journey(url: string, account: Account): Promise<void> {
  const visitor = new Visitor(url);
  await enter(visitor, account);
  const chat = await visitor.ask("POST", "/api/chat", {
    message: WISH,
    timeZone: "UTC",
  });
  const answer = await chat.text();
  const { tasks } = TaskPageSchema.parse(
    await (await visitor.ask("GET", "/api/tasks")).json(),
  );
  const milk = tasks.filter(({ title }) => TITLE.test(title));
  for (const { id } of milk) await visitor.ask("DELETE", `/api/tasks/${id}`);
  const conversation = chat.headers.get(ConversationHeader);
  if (conversation)
    await visitor.ask("DELETE", `/api/conversations/${conversation}`);
  if (!milk.some(({ due }) => due !== null)) throw noTask(answer);
}

/** Signs up where the database does not know the account: on the first run, or with new data. */
export async function enter(
  visitor: Visitor,
  { name, email, password }: Account,
): Promise<void> {
  const signIn = { email, password };
  const known = await visitor.try("POST", "/api/auth/sign-in/email", signIn);
  if (known.ok) return;
  const account = { name, email, password };
  await visitor.ask("POST", "/api/auth/sign-up/email", account);
  await visitor.ask("POST", "/api/auth/sign-in/email", signIn);
}

function noTask(answer: string): UserError {
  return new UserError(
    `The assistant was asked "${WISH}", but no such task with a due time is listed. It answered:\n${answer.slice(-500)}`,
    "npm run status",
  );
}
