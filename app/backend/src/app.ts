import { accountRoutes } from "./account/routes.ts";
import type { AccountStore } from "./account/store.ts";
import type { Auth } from "./auth/auth.ts";
import { authRoutes } from "./auth/routes.ts";
import type { AnswerArgs } from "./chat/answer.ts";
import { chatRoutes } from "./chat/routes.ts";
import { conversationRoutes } from "./conversations/routes.ts";
import type { Readiness } from "./health/readiness.ts";
import { healthRoutes } from "./health/routes.ts";
import { answerError, answerNotFound } from "./http/errors.ts";
import { limitBody } from "./http/limits.ts";
import { createRouter, DOCUMENT } from "./http/openapi.ts";
import { identifyRequest, logRequests } from "./http/request-log.ts";
import { requireUser } from "./http/session.ts";
import { noteTraffic } from "./http/traffic.ts";
import { taskRoutes } from "./tasks/routes.ts";

export interface AppArgs extends AnswerArgs {
  auth: Auth;
  accounts: AccountStore;
  readiness: Readiness;
}

export function createApp(args: AppArgs) {
  const app = createRouter();
  app.use(identifyRequest, logRequests(args.log));
  app.onError(answerError(args.log, () => args.readiness.suspect()));
  app.notFound(answerNotFound);
  app.route("/", healthRoutes(args.readiness));
  app.use("/api/*", limitBody, noteTraffic(args.readiness));
  app.route("/api/auth", authRoutes(args.auth));
  app.doc31("/api/openapi.json", DOCUMENT);
  app.use("/api/*", requireUser(args.auth));
  app.route("/api", accountRoutes(args.auth, args.accounts));
  app.route("/api", taskRoutes(args.tasks));
  app.route("/api", conversationRoutes(args.conversations));
  app.route("/api", chatRoutes(args));
  return app;
}
