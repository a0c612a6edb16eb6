export const SHORTCUTS = {
  newTask: ["n"],
  chat: ["/"],
  tasksScreen: ["g", "t"],
  profileScreen: ["g", "p"],
  undo: ["u"],
  help: ["?"],
} as const;

export type Shortcut = keyof typeof SHORTCUTS;

const ALL = Object.entries(SHORTCUTS) as [Shortcut, readonly string[]][];

const startsWith = (keys: readonly string[], typed: readonly string[]) =>
  typed.every((key, index) => keys[index] === key);

export interface Reading {
  /** Typed so far of a shortcut of several keys. */
  pending: readonly string[];
  found?: Shortcut;
}

/** What one more key means. A key that leads nowhere starts anew. */
export function readKey(pending: readonly string[], key: string): Reading {
  const typed = [...pending, key];
  const candidates = ALL.filter(([, keys]) => startsWith(keys, typed));
  const found = candidates.find(([, keys]) => keys.length === typed.length);
  if (found) return { pending: [], found: found[0] };
  if (candidates.length > 0) return { pending: typed };
  return pending.length > 0 ? readKey([], key) : { pending: [] };
}

/** What a keyboard event tells of its key. */
interface KeyPress {
  key: string;
  /** The key's place, named as on a Latin keyboard. */
  code: string;
  shiftKey: boolean;
}

/**
 * The key as a Latin keyboard has it: on an Urdu one the same place types
 * another letter, and the shortcuts go by the place.
 */
export function keyOf({ key, code, shiftKey }: KeyPress): string {
  if (key.length > 1 || key.charCodeAt(0) < 128) return key;
  if (code === "Slash") return shiftKey ? "?" : "/";
  return code.startsWith("Key") ? code.slice("Key".length).toLowerCase() : key;
}
