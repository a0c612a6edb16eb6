import { app } from "./en/app.ts";
import { auth } from "./en/auth.ts";
import { chat } from "./en/chat.ts";
import { errors } from "./en/errors.ts";
import { tasks } from "./en/tasks.ts";

const en = { app, auth, chat, errors, tasks };

/** The same keys in every language. */
export type Translations = typeof en;

export default en;
