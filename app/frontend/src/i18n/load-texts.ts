import type { Language } from "@todo-chat/contract";
import type { EntryTexts } from "./locales/en-entry.ts";
import type { MemberTexts } from "./locales/en-members.ts";

export type Translations = EntryTexts & MemberTexts;

/** Who needs them: everybody, or those who are logged in. */
export type TextGroup = "entry" | "members";

type Loader = () => Promise<{ default: EntryTexts | MemberTexts }>;

/** Files of their own, so that only what is on the screen is loaded. */
const LOADERS: Record<Language, Record<TextGroup, Loader>> = {
  en: {
    entry: () => import("./locales/en-entry.ts"),
    members: () => import("./locales/en-members.ts"),
  },
  ur: {
    entry: () => import("./locales/ur-entry.ts"),
    members: () => import("./locales/ur-members.ts"),
  },
};

export async function loadTexts(
  language: Language,
  group: TextGroup,
): Promise<EntryTexts | MemberTexts> {
  const { default: texts } = await LOADERS[language][group]();
  return texts;
}
