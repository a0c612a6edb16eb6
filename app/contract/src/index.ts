export * from "./account.ts";
export * from "./chat.ts";
export * from "./conversation.ts";
export * from "./problem.ts";
export * from "./task.ts";
export * from "./time-zone.ts";
export * from "./tools.ts";
