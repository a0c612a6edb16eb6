import { z } from "zod";
import { LanguageSchema } from "./account.ts";
import { TimeZoneSchema } from "./time-zone.ts";

export const MESSAGE_MAX = 2000;

/** Response header of POST /api/chat that carries the conversation's id. */
export const CONVERSATION_ID_HEADER = "x-conversation-id";

const MessageIdSchema = z
  .string()
  .regex(
    /^[\w-]{1,64}$/,
    "Write a message's id with up to 64 letters, digits, - and _",
  );

export const ChatRequestSchema = z.object({
  conversationId: z
    .uuid({ error: "Give the id of one of your conversations" })
    .optional(),
  message: z
    .string({ error: "Write a message" })
    .trim()
    .min(1, "Write a message")
    .max(MESSAGE_MAX, `Keep the message within ${MESSAGE_MAX} characters`),
  /** The device's; the profile's by default. */
  timeZone: TimeZoneSchema.optional(),
  /** Language of answers to messages that do not show one; the profile's by default. */
  language: LanguageSchema.optional(),
  /** Id under which the message is kept; one is made up by default. */
  messageId: MessageIdSchema.optional(),
  /**
   * Takes the place of this earlier message of the person and all that
   * followed; what was done for them is undone, latest first, as far as
   * nothing else was changed since.
   */
  replaces: MessageIdSchema.optional(),
});

export type ChatRequest = z.infer<typeof ChatRequestSchema>;
export type ChatRequestInput = z.input<typeof ChatRequestSchema>;
