import { rule } from "./rule.ts";
import { cutOut, find, type Said } from "./said.ts";

const WHO =
  "(?!(?:maine|hamne|mein|ham|ne|aur|ke|ki|ka) )[^ ,.]+(?: (?!(?:ne|mein|ham) )[^ ,.]+){0,2} ne";
const SAID_SO =
  "(?:mujhe |mujhse |hamein |mujh se )?(?:keh|kaha|کہا|bol|bola|bata|bataya|بتایا|yad dila|hukm|kehlvaya)(?: (?:hai|tha|diya|kiya|bhi|hua|hi))*(?: (?:ke_that|ke|,))*";
const TO_DO =
  "(?= .*(?:karna|karva|dena|lena|jana|ana|[^ ]{2,}(?:na|ni|ne|نا|نی|نے)) (?:hai|hoga|parega)(?: [,.!])* $|(?: ke_that| ke)? (?:{DAY}|aaj|kal|parson|agla|is|\\d+) .* hai(?: [,.!])* $)";
const REPORTED = rule(
  `(?<=^ (?:(?:yar|oho|,|aur|acha|to|ji|are) )*)${WHO} ${SAID_SO}${TO_DO}`,
);

/** "Boss ne kaha hai jumme tak file bhejni hai": what is to be done, and not who said so. */
export function withoutReporter(said: Said): Said {
  const found = find(said, REPORTED);
  return found ? cutOut(said, found) : said;
}
