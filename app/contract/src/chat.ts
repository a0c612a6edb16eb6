import { z } from "zod";
import { LanguageSchema } from "./account.ts";
import { TimeZoneSchema } from "./time-zone.ts";

export const MESSAGE_MAX = 2000;

/** Response header of POST /api/chat that carries the conversation's id. */
export const CONVERSATION_ID_HEADER = "x-conversation-id";

export const ChatRequestSchema = z.object({
  conversationId: z
    .uuid({ error: "Give the id of one of your conversations" })
    .optional(),
  message: z
    .string({ error: "Write a message" })
    .trim()
    .min(1, "Write a message")
    .max(MESSAGE_MAX, `Keep the message within ${MESSAGE_MAX} characters`),
  timeZone: TimeZoneSchema.default("UTC"),
  /** Language of answers to messages that do not show one; the profile's by default. */
  language: LanguageSchema.optional(),
  /** Takes the place of this earlier message of the person and all that followed. */
  replaces: z.string().max(100).optional(),
});

export type ChatRequest = z.infer<typeof ChatRequestSchema>;
/** What a client sends: `timeZone` may be left out. */
export type ChatRequestInput = z.input<typeof ChatRequestSchema>;
