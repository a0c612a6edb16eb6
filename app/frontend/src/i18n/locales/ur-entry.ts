import type { EntryTexts } from "./en-entry.ts";
import { app } from "./ur/app.ts";
import { auth } from "./ur/auth.ts";
import { errors } from "./ur/errors.ts";

const texts: EntryTexts = { app, auth, errors };

export default texts;
