const PREFIX = "draft:";
const OWNER = "drafts-of";

/** Undefined where the browser keeps nothing for pages. */
function openStorage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

export const readDraft = (field: string): string =>
  openStorage()?.getItem(PREFIX + field) ?? "";

export function writeDraft(field: string, text: string): void {
  const storage = openStorage();
  try {
    if (text) storage?.setItem(PREFIX + field, text);
    else storage?.removeItem(PREFIX + field);
  } catch {
    // A full storage keeps no draft; the text still stands in its field.
  }
}

export function clearDrafts(): void {
  const storage = openStorage();
  for (const key of Object.keys(storage ?? {})) {
    if (key.startsWith(PREFIX)) storage?.removeItem(key);
  }
}

/** Drafts outlive a session that ended, but nobody else gets to see them. */
export function keepDraftsOf(userId: string): void {
  const storage = openStorage();
  if (storage?.getItem(OWNER) === userId) return;
  clearDrafts();
  storage?.setItem(OWNER, userId);
}
