import { accountRoutes } from "./account/routes.ts";
import type { AccountStore } from "./account/store.ts";
import { activityRoutes } from "./activity/routes.ts";
import type { ActivityStore } from "./activity/store.ts";
import type { Auth } from "./auth/auth.ts";
import type { Identify } from "./auth/identify.ts";
import { passwordRoutes, signInRoutes } from "./auth/routes.ts";
import type { AnswerArgs } from "./chat/answer.ts";
import { chatRoutes } from "./chat/routes.ts";
import { conversationRoutes } from "./conversations/routes.ts";
import { registerSecurity } from "./docs/describe.ts";
import { docsRoutes } from "./docs/routes.ts";
import type { Readiness } from "./health/readiness.ts";
import { healthRoutes } from "./health/routes.ts";
import { answerUnchanged, keepPrivate, POLLED } from "./http/caching.ts";
import { answerError, answerNotFound } from "./http/errors.ts";
import { limitBody } from "./http/limits.ts";
import { refuseOtherMethods } from "./http/methods.ts";
import { createRouter } from "./http/openapi.ts";
import { requireOwnPage } from "./http/own-page.ts";
import { identifyRequest, logRequests } from "./http/request-log.ts";
import { requireUser } from "./http/session.ts";
import { noteTraffic } from "./http/traffic.ts";
import { answerOnce } from "./idempotency/middleware.ts";
import type { IdempotencyStore } from "./idempotency/store.ts";
import type { KeyedHash } from "./keyed-hash.ts";
import type { Limits } from "./limits/limits.ts";
import { limitPerson } from "./limits/middleware.ts";
import type { Policies } from "./limits/policies.ts";
import type { Live } from "./live/live.ts";
import { liveRoutes } from "./live/routes.ts";
import { mcpRoutes } from "./mcp/routes.ts";
import type { Metrics } from "./metrics/metrics.ts";
import { metricsRoutes } from "./metrics/routes.ts";
import { notificationRoutes } from "./notifications/routes.ts";
import type { NotificationStore } from "./notifications/store.ts";
import { taskRoutes } from "./tasks/routes.ts";
import { tokenRoutes } from "./tokens/routes.ts";
import type { TokenStore } from "./tokens/store.ts";

export interface AppArgs extends AnswerArgs {
  auth: Auth;
  identify: Identify;
  publicHosts: string[];
  limits: Limits;
  policies: Policies;
  answers: IdempotencyStore;
  accounts: AccountStore;
  tokens: TokenStore;
  activity: ActivityStore;
  notifications: NotificationStore;
  live: Live;
  metrics: Metrics;
  hash: KeyedHash;
  readiness: Readiness;
}

export function createApp(args: AppArgs) {
  const app = createRouter();
  registerSecurity(app);
  app.use(identifyRequest, logRequests(args));
  app.onError(answerError(args.log, () => args.readiness.suspect()));
  app.notFound(answerNotFound);
  app.route("/", healthRoutes(args.readiness));
  app.route("/", metricsRoutes(args.metrics));
  for (const path of ["/api/*", "/mcp"]) {
    app.use(path, limitBody, noteTraffic(args.readiness));
    app.use(path, refuseOtherMethods(app));
  }
  app.use("/api/*", keepPrivate);
  app.on("GET", POLLED, answerUnchanged);
  app.use("/api/*", requireOwnPage(args.publicHosts));
  app.route("/api", signInRoutes(args.auth, args.limits));
  app.route("/api", docsRoutes(app, args.policies));
  app.route("/", mcpRoutes(args));
  app.use("/api/*", requireUser(args.identify), limitPerson(args.limits));
  app.use("/api/*", answerOnce(args.answers));
  app.route("/api", passwordRoutes(args.auth, args.limits));
  app.route("/api", accountRoutes(args));
  app.route("/api", tokenRoutes(args.tokens));
  app.route("/api", activityRoutes(args.activity));
  app.route("/api", taskRoutes(args.tasks));
  app.route("/api", notificationRoutes(args.notifications));
  app.route("/api", liveRoutes(args));
  app.route("/api", conversationRoutes(args));
  app.route("/api", chatRoutes(args));
  return app;
}
