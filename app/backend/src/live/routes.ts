import { setTimeout as sleep } from "node:timers/promises";
import { createRoute, z } from "@hono/zod-openapi";
import { streamSSE, type SSEStreamingApi } from "hono/streaming";
import { createRouter, problem, PROBLEMS } from "../http/openapi.ts";
import { ProblemError } from "../http/problem.ts";
import type { NotificationStore } from "../notifications/store.ts";
import type { Live } from "./live.ts";
import { LiveStream } from "./streams.ts";

const KEEP_ALIVE_MS = 15_000;
/** A client comes back by itself, and its session is looked at again. */
const LONGEST_MS = 60_000;
const COME_BACK_MS = 1_000;
const RETRY_AFTER = { headers: { "retry-after": "10" } };

const listen = createRoute({
  method: "get",
  path: "/events",
  tags: ["Reminders"],
  summary: "Listen to what happens to your tasks and conversations",
  description:
    "Server-sent events: `reminder` with a notification when one comes due, `tasks` when your tasks changed, `conversation` with its id and the id of its last message when something was said in one of yours. The stream ends after a minute; come back with Last-Event-ID to be told the reminders in between.",
  request: {
    headers: z.object({ "last-event-id": z.string().optional() }),
  },
  responses: {
    200: {
      description: "Events, without end",
      content: { "text/event-stream": { schema: { type: "string" } } },
    },
    ...PROBLEMS,
    429: problem("Too many streams are open"),
  },
});

export interface LiveRoutesArgs {
  live: Live;
  notifications: NotificationStore;
}

/** The events' end of one connection. */
function openStream(sse: SSEStreamingApi): LiveStream {
  const stream = new LiveStream(
    ({ data, ...event }) =>
      void sse.writeSSE({ ...event, data: JSON.stringify(data) }),
  );
  sse.onAbort(() => stream.end());
  return stream;
}

/** Until the stream is ended, by its age at the latest. */
async function keepOpen(sse: SSEStreamingApi, stream: LiveStream) {
  const comment = () => void sse.write(": still here\n\n");
  const timer = setInterval(comment, KEEP_ALIVE_MS);
  const over = new AbortController();
  const { signal } = over;
  const age = sleep(LONGEST_MS, undefined, { signal }).catch(() => undefined);
  await Promise.race([stream.ended, age]);
  over.abort();
  clearInterval(timer);
}

const idOf = (text: string | undefined): number | undefined =>
  /^\d{1,15}$/.test(text ?? "") ? Number(text) : undefined;

async function tellMissed(
  { notifications }: LiveRoutesArgs,
  stream: LiveStream,
  userId: string,
  lastId: number | undefined,
): Promise<void> {
  if (lastId === undefined) return;
  const missed = await notifications.after(userId, lastId);
  missed.toReversed().forEach((one) => stream.remind(one));
}

export const liveRoutes = (args: LiveRoutesArgs) =>
  createRouter().openapi(listen, (c) => {
    const { streams } = args.live;
    const userId = c.var.user.id;
    const lastId = idOf(c.req.valid("header")["last-event-id"]);
    if (!streams.hasRoom(userId)) {
      const detail = "Close some pages first, or wait a little";
      throw new ProblemError(429, detail, undefined, RETRY_AFTER);
    }
    const response = streamSSE(c, async (sse) => {
      const stream = openStream(sse);
      streams.add(userId, stream);
      try {
        await sse.write(`retry: ${COME_BACK_MS}\n\n`);
        await tellMissed(args, stream, userId, lastId);
        await keepOpen(sse, stream);
      } finally {
        streams.remove(userId, stream);
      }
    });
    response.headers.set("cache-control", "no-store");
    return response;
  });
