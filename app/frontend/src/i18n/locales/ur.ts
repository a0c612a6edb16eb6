import type { Translations } from "./en.ts";
import { activity } from "./ur/activity.ts";
import { app } from "./ur/app.ts";
import { auth } from "./ur/auth.ts";
import { chat } from "./ur/chat.ts";
import { errors } from "./ur/errors.ts";
import { profile } from "./ur/profile.ts";
import { shortcuts } from "./ur/shortcuts.ts";
import { tasks } from "./ur/tasks.ts";
import { tokens } from "./ur/tokens.ts";

const ur: Translations = {
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

export default ur;
