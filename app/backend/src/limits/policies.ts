import { z } from "zod";

/** So many points within so many seconds. */
export interface Policy {
  points: number;
  seconds: number;
}

const MINUTE = 60;

/** What one person, account or address may do; RATE_LIMITS changes them. */
export const POLICIES = {
  /** Sign-ups and sign-ins from one address; a company may share one. */
  "sign-in-address": { points: 100, seconds: MINUTE },
  /** Wrong passwords of one account, from wherever. */
  "sign-in-account": { points: 20, seconds: 15 * MINUTE },
  /** Requests of one person that change something, tools over MCP included. */
  write: { points: 600, seconds: MINUTE },
  /** Messages of one person to the assistant. */
  chat: { points: 150, seconds: MINUTE },
} satisfies Record<string, Policy>;

export type LimitName = keyof typeof POLICIES;
export type Policies = Record<LimitName, Policy>;

const NAMES = Object.keys(POLICIES) as LimitName[];

const RULE = `rules parted by commas, as write=600/60 (requests/seconds), of ${NAMES.join(", ")}; leave it out for the usual ones`;

const RuleSchema = z
  .string()
  .regex(new RegExp(`^(?:${NAMES.join("|")})=[1-9]\\d{0,5}/[1-9]\\d{0,5}$`), {
    error: RULE,
  })
  .transform((text) => {
    const [name = "", points, seconds] = text.split(/[=/]/);
    return [name, { points: Number(points), seconds: Number(seconds) }];
  });

/** What RATE_LIMITS says, over the usual policies. */
export const PoliciesSchema = z
  .string()
  .default("")
  .transform((text) => text.split(",").filter(Boolean))
  .pipe(z.array(RuleSchema))
  .transform((rules): Policies => ({
    ...POLICIES,
    ...Object.fromEntries(rules),
  }));
