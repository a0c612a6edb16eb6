import { z } from "zod";
import { proofAccount } from "../proof/account.ts";
import { enter } from "../proof/journey.ts";
import { Visitor } from "../proof/visitor.ts";
import type { Report } from "../toolchain/ground.ts";
import { measureLoad, type Load, type Throughput } from "./load.ts";

const WARM_UP = 20;
const LISTINGS = 500;
const TURNS = 100;

const ConversationsSchema = z.object({
  conversations: z.array(z.object({ id: z.string() })),
});

export interface Measured extends Throughput {
  readonly name: string;
}

/** How fast the app answers one person, through the Ingress. */
export async function benchRequests(
  url: string,
  report: Report,
): Promise<Measured[]> {
  const visitor = new Visitor(url);
  await enter(visitor, proofAccount());
  const before = await conversationsOf(visitor);
  const headers = visitor.headers();
  const list = { url: `${url}/api/tasks`, amount: LISTINGS, headers };
  const body = { message: "help" };
  const chat = { url: `${url}/api/chat`, amount: TURNS, headers, body };
  try {
    report(`${LISTINGS} requests for the tasks`);
    const listed = await warmThenMeasure(list);
    report(`${TURNS} turns of the chat`);
    const answered = await warmThenMeasure(chat);
    return [
      { name: "GET /api/tasks, through the Ingress", ...listed },
      { name: "POST /api/chat, a whole turn", ...answered },
    ];
  } finally {
    await removeOthers(visitor, before);
  }
}

async function warmThenMeasure(load: Load): Promise<Throughput> {
  await measureLoad({ ...load, amount: WARM_UP });
  return await measureLoad(load);
}

async function conversationsOf(visitor: Visitor): Promise<string[]> {
  const response = await visitor.ask("GET", "/api/conversations");
  const { conversations } = ConversationsSchema.parse(await response.json());
  return conversations.map(({ id }) => id);
}

/** Every turn began a conversation; a list may show only the latest of them. */
async function removeOthers(
  visitor: Visitor,
  kept: readonly string[],
): Promise<void> {
  for (;;) {
    const added = (await conversationsOf(visitor)).filter(
      (id) => !kept.includes(id),
    );
    if (added.length === 0) return;
    for (const id of added)
      await visitor.ask("DELETE", `/api/conversations/${id}`);
  }
}
