import { activity } from "./en/activity.ts";
import { app } from "./en/app.ts";
import { auth } from "./en/auth.ts";
import { chat } from "./en/chat.ts";
import { errors } from "./en/errors.ts";
import { profile } from "./en/profile.ts";
import { shortcuts } from "./en/shortcuts.ts";
import { tasks } from "./en/tasks.ts";
import { tokens } from "./en/tokens.ts";

const en = {
  activity,
  app,
  auth,
  chat,
  errors,
  profile,
  shortcuts,
  tasks,
  tokens,
};

/** The same keys in every language. */
export type Translations = typeof en;

export default en;
