import type { Priority } from "@todo-chat/contract";

const LEVELS: Record<string, Priority> = {
  ...{ highest: "high", high: "high", urgent: "high", top: "high" },
  ...{ important: "high", critical: "high", asap: "high", hi: "high" },
  ...{ medium: "medium", normal: "medium", med: "medium", regular: "medium" },
  ...{ lowest: "low", low: "low", minor: "low", lo: "low", unimportant: "low" },
};

const LEVEL =
  "(highest|high|urgent|top|important|critical|medium|normal|med|regular|lowest|low|minor)";

const PATTERNS: [RegExp, Priority?][] = [
  [
    new RegExp(
      `(?:^|\\s)!(highest|high|hi|urgent|important|medium|med|normal|low|lo)\\b`,
      "i",
    ),
  ],
  [/(?:^|\s)!!+(?=\s|$)/, "high"],
  [
    /\s*[([](?:prio(?:rity)?:? )?(highest|high|hi|urgent|important|medium|med|normal|low|lo)[)\]]/i,
  ],
  [
    new RegExp(
      `(?:^|[\\s,;:-])\\(?(?:(?:with|at|as|to|and|a|is|of|it's|its|make it|mark it|set) )*${LEVEL}[ -]priority\\b\\)?`,
      "i",
    ),
  ],
  [
    new RegExp(
      `(?:^|[\\s,])\\(?(?:(?:with|and) )?(?:the )?priority(?: is| to| of|:)? ${LEVEL}\\b\\)?`,
      "i",
    ),
  ],
  [
    /,\s*is (?:really |very |super |so )*(?:urgent|important)[.!]*\s*$/i,
    "high",
  ],
  [/(?:^|[\s,])\(?p1\b\)?/i, "high"],
  [/(?:^|[\s,])\(?p2\b\)?/i, "medium"],
  [/(?:^|[\s,])\(?p[34]\b\)?/i, "low"],
  [
    /[\s,;.–—-]*(?:\b(?:it|this|that)(?:'s| is| one's)|\bits) (?:really |very |super |quite |pretty |so )*(?:urgent|important|critical)\b[.!]*/i,
    "high",
  ],
  [
    /[\s,;.–—-]*(?:\b(?:it|this|that)(?:'s| is)|\bits) (?:not (?:that |very |so |really )?(?:urgent|important)|unimportant)\b[.!]*/i,
    "low",
  ],
  [
    /[\s,;.–—-]+(?:not (?:that |very |so )?(?:urgent|important)|no rush|no hurry|whenever)[.!]*$/i,
    "low",
  ],
  [
    /(?:^|[\s,;:(–—-]+)(?:urgent(?:ly)?|asap|a\.s\.a\.p\.?|top priority|very important)\b[):!.]*(?=\s*$|\s)/i,
    "high",
  ],
  [/^important[:!,-]\s*|[\s,–—-]+important[.!]*$/i, "high"],
];

const DENIED =
  /\b(?:not|isn't|aren't|neither|none|nothing|never|no longer)\b[^,.;]*\b(?:urgent|important|critical)\b/i;

/** Reads and removes a priority: "!high", "low priority", "it's urgent". */
export function readPriority(text: string): {
  rest: string;
  priority?: Priority;
} {
  const denied = DENIED.test(text);
  for (const [pattern, level] of PATTERNS) {
    if (denied && level === "high") continue;
    const match = pattern.exec(text);
    if (!match) continue;
    const priority = level ?? LEVELS[(match[1] ?? "").toLowerCase()];
    return { rest: text.replace(match[0], " "), priority };
  }
  return { rest: text };
}

const BARE = new RegExp(`^(?:an? )?${LEVEL}(?: priority)?$`, "i");

/** A priority that stands alone, as after "set … to". */
export function readBarePriority(text: string): Priority | undefined {
  const level =
    BARE.exec(text.trim())?.[1] ?? (/^asap$/i.test(text.trim()) ? "asap" : "");
  return LEVELS[level.toLowerCase()];
}
