import { activity } from "./en/activity.ts";
import { chat } from "./en/chat.ts";
import { imports } from "./en/imports.ts";
import { profile } from "./en/profile.ts";
import { shortcuts } from "./en/shortcuts.ts";
import { tasks } from "./en/tasks.ts";
import { tokens } from "./en/tokens.ts";

const texts = { activity, chat, imports, profile, shortcuts, tasks, tokens };

/** What only those see who are logged in. */
export type MemberTexts = typeof texts;

export default texts;
