import type { Priority } from "@todo-chat/contract";

const LEVELS: Record<string, Priority> = {
  high: "high",
  urgent: "high",
  top: "high",
  medium: "medium",
  normal: "medium",
  low: "low",
};

const LEVEL = "(high|urgent|top|medium|normal|low)";

const PATTERNS = [
  new RegExp(`(?:^|\\s)!${LEVEL}\\b`, "i"),
  new RegExp(
    `(?:^|[\\s,])\\(?(?:(?:with|at|as|to|and|a|is|of) )*${LEVEL}[ -]priority\\b\\)?`,
    "i",
  ),
  new RegExp(
    `(?:^|[\\s,])\\(?(?:with )?priority(?: is| to|:)? ${LEVEL}\\b\\)?`,
    "i",
  ),
];

/** Reads and removes a priority: "!high", "low priority", "priority: medium". */
export function readPriority(text: string): {
  rest: string;
  priority?: Priority;
} {
  for (const pattern of PATTERNS) {
    const level = pattern.exec(text)?.[1];
    if (!level) continue;
    const rest = text.replace(pattern, " ");
    return { rest, priority: LEVELS[level.toLowerCase()] };
  }
  return { rest: text };
}

/** A priority that stands alone, as after "set … to". */
export function readBarePriority(text: string): Priority | undefined {
  return LEVELS[text.trim().toLowerCase()];
}
