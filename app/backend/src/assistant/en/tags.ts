const TAG = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_-]*";
const HASH = new RegExp(
  `(?<![\\p{L}\\p{N}&])#(?=[\\p{L}\\p{N}_-]*\\p{L})(${TAG})`,
  "gu",
);
const NAMED = new RegExp(
  `(?:,| and| with(?: the)?|,? tag(?:ged)?(?: it)?(?: as| with)?) tags? (?!it |this |that )(?:as |of )?["“]?(${TAG})["”]?|,? ?(?:and )?tag(?:ged)? (?:it |this |that )?(?:as |with )?(${TAG})$`,
  "iu",
);

export interface Tagged {
  rest: string;
  tags: string[];
}

/** Reads and removes "#home", "tag it home" and "with tag home". */
export function readTags(text: string): Tagged {
  const tags = [...text.matchAll(HASH)].map(([, tag = ""]) => tag);
  const rest = text.replace(HASH, " ");
  const named = NAMED.exec(rest);
  const tag = named?.[1] ?? named?.[2];
  return tag
    ? { rest: rest.replace(named![0], " "), tags: [...tags, tag] }
    : { rest, tags };
}
