/** Stands for quoted words, which are nobody's date or order. */
const MARK = 0xe000;
const QUOTED =
  /"([^"]+)"|“([^”]+)”|(?<![\p{L}\p{N}])'([^']+)'(?![\p{L}\p{N}])/gu;
const MARKS = /[\ue000-\ue0ff]/g;
const ONLY_MARK = /^[\ue000-\ue0ff]$/;

export interface Masked {
  text: string;
  /** With their marks. */
  quotes: string[];
}

/** Takes quoted words out of the sentence, one sign for each. */
export function mask(message: string): Masked {
  const quotes: string[] = [];
  const text = message.replace(QUOTED, (quoted) => {
    quotes.push(quoted);
    return ` ${String.fromCharCode(MARK + quotes.length - 1)} `;
  });
  return { text, quotes };
}

/** Puts them back: bare where nothing stands beside them, else as they were written. */
export function unmask(text: string, quotes: string[]): string {
  const quoteOf = (mark: string) => quotes[mark.charCodeAt(0) - MARK] ?? "";
  if (ONLY_MARK.test(text)) return quoteOf(text).slice(1, -1);
  return text.replace(MARKS, quoteOf);
}
