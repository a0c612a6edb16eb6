import { randomInt } from "node:crypto";
import { z } from "zod";

const count = z.number().int().min(0);

/** Inputs of RandomPassword with the official provider's defaults. */
export const PasswordSchema = z
  .strictObject({
    length: z.number().int().min(1),
    lower: z.boolean().default(true),
    upper: z.boolean().default(true),
    numeric: z.boolean().optional(),
    number: z.boolean().optional(),
    special: z.boolean().default(true),
    minLower: count.default(0),
    minUpper: count.default(0),
    minNumeric: count.default(0),
    minSpecial: count.default(0),
    overrideSpecial: z.string().optional(),
    keepers: z.record(z.string(), z.string()).optional(),
  })
  .transform(({ numeric, number, ...rest }) => {
    // "number" is the older name of "numeric"; the provider reports both.
    const digits = numeric ?? number ?? true;
    return { ...rest, numeric: digits, number: digits };
  });

export type PasswordOptions = z.infer<typeof PasswordSchema>;

interface CharacterClass {
  characters: string;
  enabled: boolean;
  minimum: number;
}

function classesOf(options: PasswordOptions): CharacterClass[] {
  const { lower, upper, numeric, special, overrideSpecial } = options;
  const letters = "abcdefghijklmnopqrstuvwxyz";
  const symbols = overrideSpecial || "!@#$%&*()-_=+[]{}<>:?";
  const { minLower, minUpper, minNumeric, minSpecial } = options;
  return [
    { characters: letters, enabled: lower, minimum: minLower },
    { characters: letters.toUpperCase(), enabled: upper, minimum: minUpper },
    { characters: "0123456789", enabled: numeric, minimum: minNumeric },
    { characters: symbols, enabled: special, minimum: minSpecial },
  ];
}

/** What makes the options impossible together, or undefined. */
export function passwordProblem(options: PasswordOptions): string | undefined {
  const classes = classesOf(options);
  const minima = classes.reduce((sum, { minimum }) => sum + minimum, 0);
  if (!classes.some(({ enabled }) => enabled))
    return "at least one of lower, upper, numeric and special must be true";
  if (minima > options.length)
    return `length (${options.length}) is less than the sum of the minima (${minima})`;
  return undefined;
}

// randomInt draws from the system's generator and rejects what would bias it.
const draw = (characters: string) =>
  Array.from(characters)[randomInt(Array.from(characters).length)]!;

const drawMany = (characters: string, times: number) =>
  Array.from({ length: times }, () => draw(characters));

function shuffle<T>(items: T[]): T[] {
  for (let last = items.length - 1; last > 0; last--) {
    const other = randomInt(last + 1);
    [items[last], items[other]] = [items[other]!, items[last]!];
  }
  return items;
}

/** A password with the demanded minima of each class, in random order. */
export function generatePassword(options: PasswordOptions): string {
  const classes = classesOf(options);
  const demanded = classes.flatMap(({ characters, minimum }) =>
    drawMany(characters, minimum),
  );
  const all = classes
    .filter(({ enabled }) => enabled)
    .map(({ characters }) => characters)
    .join("");
  const rest = drawMany(all, options.length - demanded.length);
  return shuffle([...demanded, ...rest]).join("");
}
