/** "Note karo do din baad": two of them, and not the verb. */
export const DO =
  "do(?! (?:din|hafta|mahina|saal|ghanta|minat|baje|baj|bajna) )";

/** What follows a verb to make it a request: "kar do", "de dijiye". */
export const ASKING = `(?: (?:hi(?= (?:do|de|dena|lo|kar|kardo|ja) )|kar|kardo|karna|${DO}|de|dena|lo|lena|dila|karva|ja|ana|ga|na|please|ji|rakh|yar|zara|sakna hai|sakna ho))*`;

/** What a sentence ends with that says something has been done. */
export const DONE_END =
  "(?:hogaya|karliya|kardiya|liya|(?<=(?:kar|lo|le|de|dekh|bana|likh) )liye|diya|gaya|chuka|kiya|hua|aya|done|mukammal|khatam|pura)";

/** Where a request ends. */
export const ASKING_END = "(?=(?: (?:please|na|yar|ji|,|\\.|!|:|bhi|to))* $)";
