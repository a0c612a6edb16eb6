import { z } from "zod";

const CursorSchema = z.tuple([z.iso.datetime(), z.uuid()]);

export interface Cursor {
  createdAt: Date;
  id: string;
}

export const writeCursor = (last: Cursor): string =>
  Buffer.from(JSON.stringify([last.createdAt, last.id])).toString("base64url");

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Undefined for anything but a cursor of ours. */
export function readCursor(text: string): Cursor | undefined {
  const decoded = Buffer.from(text, "base64url").toString();
  const parsed = CursorSchema.safeParse(parseJson(decoded));
  if (!parsed.success) return undefined;
  const [createdAt, id] = parsed.data;
  return { createdAt: new Date(createdAt), id };
}
