import { z } from "zod";

const CursorSchema = z.tuple([z.iso.datetime(), z.uuid()]);

/** Place in a list of conversations, latest first. */
export interface ConversationCursor {
  updatedAt: Date;
  id: string;
}

export const writeCursor = ({ updatedAt, id }: ConversationCursor): string =>
  Buffer.from(JSON.stringify([updatedAt, id])).toString("base64url");

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Undefined for anything but a cursor of ours. */
export function readCursor(text: string): ConversationCursor | undefined {
  const decoded = Buffer.from(text, "base64url").toString();
  const parsed = CursorSchema.safeParse(parseJson(decoded));
  if (!parsed.success) return undefined;
  const [updatedAt, id] = parsed.data;
  return { updatedAt: new Date(updatedAt), id };
}
