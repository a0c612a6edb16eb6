import { app } from "./en/app.ts";
import { auth } from "./en/auth.ts";
import { errors } from "./en/errors.ts";

const texts = { app, auth, errors };

/** What screens before the log-in need; every visit loads it. */
export type EntryTexts = typeof texts;

export default texts;
