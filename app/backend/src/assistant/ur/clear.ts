import type { Changes, Intent } from "../intent.ts";
import { rule } from "./rule.ts";
import { has, written, type Said } from "./said.ts";
import { readTags } from "./tags.ts";
import { toTarget } from "./target.ts";
import { cutFirst } from "./tidy.ts";
import { ASKING, ASKING_END as END } from "./verbs.ts";

const CLEARS: [RegExp, Changes][] = [
  [
    rule(
      `(?:ki|ka|se|ke)? ?vaqt(?: (?:ko|bhi))* (?:hata|khatam|delete|saf|nikal|mita|cancel)${ASKING}${END}`,
    ),
    { untimed: true },
  ],
  [
    rule(
      `(?:ki|ka|se|ke)?(?: ?due)? ?(?:tarikh|due|vaqt|deadline|date)(?: (?:ko|bhi))* (?:hata|khatam|delete|saf|nikal|mita|cancel)${ASKING}${END}`,
    ),
    { due: null },
  ],
  [
    rule(
      `(?:ki|ka|se)? ?(?:(?:high|low|medium|zaruri|aham|fori) )?priority(?: (?:ko|bhi))* (?:hata|khatam|delete|saf|nikal|mita|cancel)${ASKING}${END}`,
    ),
    { priority: null },
  ],
  [
    rule(
      `(?:ka|ke|ki|se)? ?(?:notes?)(?: ko)? (?:hata|khatam|delete|saf|nikal|mita)${ASKING}${END}`,
    ),
    { notes: null },
  ],
  [
    rule(
      `(?:ka|ki|ko|se)? ?(?:repeat|dohrana|dobara dobara|bar bar|(?:roz roz|rozana|har [^ ]+)(?= (?:ana|hona|ho|vala|ka) ))(?: (?:vala|ka|ana|ho|karna|hona))?(?: (?:ko|bhi))* (?:hata|khatam|delete|band|ruk|rok|mat|nahi|na ho|na karna|na kar|ab na)${ASKING}(?:(?: ,)? (?:bas|sirf) 1 (?:hi )?bar)?${END}`,
    ),
    { repeat: null },
  ],
  [
    rule(
      `(?:ab )?(?:roz roz|rozana|roz|har (?:din|hafta|mahina|saal|{DAY})|haftavar|mahana)(?: (?:repeat|vala|ka))* (?:nahi chahiye|na ho|(?:ki )?zarurat nahi)(?: (?:ab|hai))*${END}`,
    ),
    { repeat: null },
  ],
  [
    rule(
      `(?:bas|sirf) (?:1|vala) (?:hi )?(?:bar|vaqt|dafa)(?: (?:ke liye|hi|ka|vala|ise|kaam))* (?:rakh|rakhna|kar|ho|karna)${ASKING}${END}`,
    ),
    { repeat: null },
  ],
];

const FROM = rule("se(?= $)");
const UNTAG_END = rule(
  `(?:(?:ka|ki|ko|tag) )*(?:hata|khatam|delete|nikal|mita|saf)${ASKING}${END}`,
);
const UNTAG = rule(
  `(?:se |ka |ki )?tag (?:ko )?(?:hata|khatam|delete|nikal|mita|saf)${ASKING}${END}`,
);

function readUntag(said: Said): Intent | undefined {
  if (!has(said, UNTAG)) return undefined;
  const { tags, rest } = readTags(said);
  const named = cutFirst(rest, [UNTAG_END]) ?? rest;
  return tags.length > 0
    ? {
        kind: "update",
        ...toTarget(cutFirst(named, [FROM]) ?? named),
        changes: { removeTags: tags },
      }
    : undefined;
}

/** A reminder is often a task; that of a task is its own. */
const REMINDER = /reminder|alarm|ریمائنڈر|الارم|یاد ?دہانی|yaa?d ?d[ie]h?ani/iu;
const OF_TASK = rule(
  `(?:ka|ki|ke|se|par) (?:remind|yad dihani|alarm|kaam)(?: ko)? (?:hata|khatam|delete|saf|nikal|mita|band|cancel)${ASKING}${END}`,
);

function readUnreminded(said: Said): Intent | undefined {
  if (!REMINDER.test(written(said)) || !has(said, OF_TASK)) return undefined;
  const { target } = toTarget(cutFirst(said, [OF_TASK]));
  return { kind: "update", target, changes: { remind: null } };
}

/** "… ki tareekh hata do": a date, priority, note, repeat or tag goes. */
export function readClear(said: Said): Intent | undefined {
  const taken = readUntag(said) ?? readUnreminded(said);
  if (taken) return taken;
  const [clear, changes] = CLEARS.find(([one]) => has(said, one)) ?? [];
  if (!clear || !changes) return undefined;
  return { kind: "update", ...toTarget(cutFirst(said, [clear])), changes };
}
