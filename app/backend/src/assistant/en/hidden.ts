/** Words out of sight of who looks for dates and times: a sign of Unicode's private use stands for each. */
export interface Hidden {
  text: string;
  words: string[];
}

export interface Hiding {
  hide: (given: string, patterns: RegExp[]) => Hidden;
  show: (text: string, words: string[]) => string;
}

const SIGNS = 0x100;

/** Those that may be hidden at one time have signs of their own, each from its first on. */
export function hidingFrom(first: number): Hiding {
  const isOwn = new RegExp(
    `[\\u{${first.toString(16)}}-\\u{${(first + SIGNS - 1).toString(16)}}]`,
    "gu",
  );
  const hide: Hiding["hide"] = (given, patterns) => {
    const words: string[] = [];
    const asSign = (found: string): string =>
      String.fromCharCode(first + words.push(found) - 1);
    const text = patterns.reduce(
      (current, pattern) => current.replace(pattern, asSign),
      given,
    );
    return { text, words };
  };
  // What one pattern hid may stand within the words of another.
  const show: Hiding["show"] = (text, words) =>
    text.replace(isOwn, (sign) =>
      show(words[sign.charCodeAt(0) - first] ?? "", words),
    );
  return { hide, show };
}
