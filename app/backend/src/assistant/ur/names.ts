export const WEEKDAYS = [
  "pir",
  "mangal",
  "budh",
  "jumerat",
  "juma",
  "sanichar",
  "itvar",
];

export const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

export const ORDINALS = [
  "pehla",
  "dusra",
  "tisra",
  "chautha",
  "panchvan",
  "chata",
  "satvan",
  "athvan",
  "navan",
  "dasvan",
];
