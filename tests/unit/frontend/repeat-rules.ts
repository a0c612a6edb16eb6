/** Rule, in English, in Urdu. */
export const WORDS = [
  ["FREQ=DAILY", "every day", "ہر روز"],
  ["FREQ=DAILY;INTERVAL=3", "every 3 days", "ہر ۳ دن بعد"],
  [
    "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
    "every weekday",
    "پیر سے جمعہ تک ہر روز",
  ],
  ["FREQ=WEEKLY", "every week", "ہر ہفتے"],
  [
    "FREQ=WEEKLY;BYDAY=MO,TH",
    "every Monday and Thursday",
    "ہر پیر اور جمعرات کو",
  ],
  [
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO",
    "every 2 weeks on Monday",
    "ہر ۲ ہفتے بعد پیر کو",
  ],
  ["FREQ=MONTHLY", "every month", "ہر مہینے"],
  [
    "FREQ=MONTHLY;BYMONTHDAY=1",
    "every month on the 1st",
    "ہر مہینے ۱ تاریخ کو",
  ],
  [
    "FREQ=MONTHLY;BYMONTHDAY=2,23",
    "every month on the 2nd and 23rd",
    "ہر مہینے ۲ اور ۲۳ تاریخ کو",
  ],
  [
    "FREQ=MONTHLY;BYMONTHDAY=-1",
    "every month on the last day",
    "ہر مہینے آخری دن",
  ],
  [
    "FREQ=MONTHLY;INTERVAL=3;BYDAY=2TU",
    "every 3 months on the second Tuesday",
    "ہر ۳ مہینے بعد دوسرے منگل کو",
  ],
  [
    "FREQ=MONTHLY;BYDAY=-1FR",
    "every month on the last Friday",
    "ہر مہینے آخری جمعہ کو",
  ],
  ["FREQ=YEARLY", "every year", "ہر سال"],
  [
    "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=2",
    "every year on March 2",
    "ہر سال ۲ مارچ کو",
  ],
  [
    "FREQ=YEARLY;BYMONTH=5;BYDAY=2SU",
    "every year on the second Sunday of May",
    "ہر سال مئی کے دوسرے اتوار کو",
  ],
  ["FREQ=DAILY;COUNT=5", "every day, 5 times", "ہر روز، ۵ بار"],
  [
    "FREQ=DAILY;UNTIL=20261231",
    "every day until Dec 31, 2026",
    "ہر روز، ۳۱ دسمبر، ۲۰۲۶ تک",
  ],
  [
    "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1",
    "on days of its own",
    "اپنے خاص دنوں میں",
  ],
  ["FREQ=MONTHLY;BYMONTHDAY=-2", "on days of its own", "اپنے خاص دنوں میں"],
] as const;
