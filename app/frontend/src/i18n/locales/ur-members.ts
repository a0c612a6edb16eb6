import type { MemberTexts } from "./en-members.ts";
import { activity } from "./ur/activity.ts";
import { chat } from "./ur/chat.ts";
import { imports } from "./ur/imports.ts";
import { profile } from "./ur/profile.ts";
import { shortcuts } from "./ur/shortcuts.ts";
import { tasks } from "./ur/tasks.ts";
import { tokens } from "./ur/tokens.ts";

const texts: MemberTexts = {
  activity,
  chat,
  imports,
  profile,
  shortcuts,
  tasks,
  tokens,
};

export default texts;
