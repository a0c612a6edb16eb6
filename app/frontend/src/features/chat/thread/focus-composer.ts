/** Elsewhere focus would raise a keyboard over half of the screen. */
export const HAS_KEYBOARD = matchMedia("(pointer: fine)").matches;

/** For whose button has just gone. */
export function focusComposer(): void {
  if (!HAS_KEYBOARD) return;
  document.querySelector<HTMLElement>('[data-shortcut="chat"]')?.focus();
}
