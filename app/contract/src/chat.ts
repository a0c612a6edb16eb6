import { z } from "zod";

export const MESSAGE_MAX = 2000;

/** Response header of POST /api/chat that carries the conversation's id. */
export const CONVERSATION_ID_HEADER = "x-conversation-id";

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

export const TimeZoneSchema = z
  .string()
  .refine(isTimeZone, { error: "Give an IANA time zone such as Asia/Karachi" });

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
});

export type ChatRequest = z.infer<typeof ChatRequestSchema>;
/** What a client sends: `timeZone` may be left out. */
export type ChatRequestInput = z.input<typeof ChatRequestSchema>;
