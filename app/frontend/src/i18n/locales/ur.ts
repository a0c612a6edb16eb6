import type { Translations } from "./en.ts";
import { app } from "./ur/app.ts";
import { auth } from "./ur/auth.ts";
import { chat } from "./ur/chat.ts";
import { errors } from "./ur/errors.ts";
import { tasks } from "./ur/tasks.ts";

const ur: Translations = { app, auth, chat, errors, tasks };

export default ur;
