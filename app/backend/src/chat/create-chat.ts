import type { ActivityStore } from "../activity/store.ts";
import { AnswerClaims } from "../conversations/claims.ts";
import { ExchangeStore } from "../conversations/exchange.ts";
import { ConversationStore } from "../conversations/store.ts";
import type { Database } from "../db/database.ts";
import type { Log } from "../log.ts";
import type { Metrics } from "../metrics/metrics.ts";
import { createModels } from "../models/models.ts";
import type { LlmSettings } from "../models/settings.ts";
import type { NotedCall } from "../tools/run-tool.ts";
import { PendingWork } from "./pending-work.ts";
import { RunningAnswers } from "./running-answers.ts";

export interface ChatArgs {
  llm: LlmSettings;
  database: Database;
  activity: ActivityStore;
  metrics: Metrics;
  log: Log;
}

/** What answers people, and what it leaves behind. */
export function createChat({
  llm,
  database,
  activity,
  metrics,
  log,
}: ChatArgs) {
  const exchanges = new ExchangeStore(database);
  const claims = new AnswerClaims(database);
  return {
    conversations: new ConversationStore(database),
    exchanges,
    running: new RunningAnswers({ claims, exchanges }),
    createModel: createModels(llm, metrics, log),
    pending: new PendingWork(),
    noteToolCall: async (call: NotedCall) => {
      metrics.noteToolCall(call.via, call.tool, call.outcome);
      await activity.note(call);
    },
  };
}
