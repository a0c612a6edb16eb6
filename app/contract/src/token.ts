import { z } from "zod";

export const TOKEN_NAME_MAX = 60;
export const TOKENS_MAX = 20;
export const TOKEN_DAYS_MAX = 365;

/** A personal token of an API or MCP client, without the secret itself. */
export const TokenSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  /** The token's first characters, by which its owner recognises it. */
  hint: z.string(),
  createdAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime().nullable(),
  expiresAt: z.iso.datetime().nullable(),
});

/** GET /api/tokens. */
export const TokenListSchema = z.object({ tokens: z.array(TokenSchema) });

/** POST /api/tokens. Without days, it is valid until it is revoked. */
export const CreateTokenSchema = z.object({
  name: z
    .string({ error: "Name the token" })
    .trim()
    .min(1, "Name the token")
    .max(TOKEN_NAME_MAX, `Keep the name within ${TOKEN_NAME_MAX} characters`),
  expiresInDays: z
    .int({ error: `Choose from 1 to ${TOKEN_DAYS_MAX} days` })
    .min(1, `Choose from 1 to ${TOKEN_DAYS_MAX} days`)
    .max(TOKEN_DAYS_MAX, `Choose from 1 to ${TOKEN_DAYS_MAX} days`)
    .optional(),
});

/** What POST /api/tokens answers: the only time that the token is shown. */
export const NewTokenSchema = TokenSchema.extend({ token: z.string() });

export type Token = z.infer<typeof TokenSchema>;
export type TokenList = z.infer<typeof TokenListSchema>;
export type CreateToken = z.infer<typeof CreateTokenSchema>;
export type NewToken = z.infer<typeof NewTokenSchema>;
