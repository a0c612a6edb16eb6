import { rule } from "./rule.ts";
import { has, written, type Said } from "./said.ts";

/** "Kal milte hain", "shayad barish ho": no need, whatever day it names. */
const IDLE = rule(
  "(?:shayad|(?<=^ )agar (?:[^ ]+ ){1,6}to (?:(?:dekhun|dekh) (?:lo |lun )?ga|dekhunga|dekhungi|dekhenge)(?=(?: [.!])* $)|(?<=^ )(?:bad mein|phir kabhi|phir|abhi nahi) (?:dekhenge|dekhunga|dekhungi|sochenge|sochunga|bataunga|bataungi|(?:dekh|soch|bata|kar|dekhun|sochun|bataun|karunga)(?: (?:lo|lun))? ga|(?:dekh|soch|kar) (?:lenge|lunga|lungi))|(?:milte|milta|milti|chalte|chalta|chalti|dekhte|bolte) hai(?=(?: (?:{DAY}|{PART}|kal|parson|phir|[.!]))* $)|milenge(?= $)|baat hoga(?= $))",
);
const SORRY = rule(
  "(?<=^ (?:(?:mujhe|mujh|se|mera|ye|maaf|oho|,) )*)ghalti (?:ho |se (?:keh|bol|likh|bata) )?(?:gaya|hogaya|hua|diya)(?: (?:hai|tha))?(?=(?: [.!])* $)",
);
/** "Shukar hai", said by itself. */
const PRAISE = rule(
  "(?<=^ (?:(?:yar|oho|acha|,) )*)(?:(?:allah ka )?(?:shukar|shukr|شکر)|alhamdulillah)(?: hai)?(?: allah ka)?(?=(?: [,.!])* $)",
);
/** "Kal baat karte hain", though "baat karni hai" is to be done. */
const TALK_LATER = /(?:baat|bat) (?:karte|krte|kartay|krtay) /i;
/** "Jab mauqa mila le lunga": whenever that may be. */
const WHENEVER = rule(
  "(?<=^ (?:(?:ye|vo|ise|bas) )*)jab (?:bhi |kabhi )?(?:mauqa|موقع|موقعہ|vaqt|fursat|فرصت) (?:mila|mile|hua|ho)(?: ga)?(?: (?:to|,))* (?:[^ ]+ ){0,2}(?:lun|lo|dekhun|dekhunga|dekhungi|lunga|lungi|karunga|lenge|dekhenge)(?: ga)?(?=(?: [.!])* $)",
);
/** "Vo jumay ko dars pe hoti hain": what somebody does of habit. */
const HABIT =
  /(?<!(?:n[aei]|نا|نی|نے|kar|کر|ho|ہو)\s)(?:(?<!\S)(?:ho|ja|kar|aa|reh|so|kha|lag)t(?:a|i|e|ay) (?:hai|hain|hay|he|hen)|(?:ہوت|جات|کرت|آت|رہت|سوت|کھات|لگت)(?:ا|ی|ے) (?:ہے|ہیں))[\s.۔!]*$/iu;
export const isIdle = (said: Said): boolean =>
  [IDLE, SORRY, WHENEVER, PRAISE].some((one) => has(said, one)) ||
  HABIT.test(written(said)) ||
  TALK_LATER.test(`${written(said)} `);
