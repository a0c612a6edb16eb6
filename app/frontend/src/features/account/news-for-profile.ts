import type { Language, Me, UpdateMe } from "@todo-chat/contract";

interface Device {
  /** What was chosen before somebody was known. */
  wished: Language | undefined;
  /** Asked only when needed: the first time takes as long as drawing a screen. */
  timeZone: () => string;
}

/** What this device can tell a profile that does not know it yet. */
export function newsForProfile(me: Me, { wished, timeZone }: Device): UpdateMe {
  return {
    ...(wished && wished !== me.language && { language: wished }),
    ...(!me.timeZone && { timeZone: timeZone() }),
  };
}
