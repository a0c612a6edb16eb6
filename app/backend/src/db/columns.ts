import { text, timestamp } from "drizzle-orm/pg-core";
import { user } from "./auth-schema.ts";

/** Milliseconds, so that a cursor built from a JavaScript Date is exact. */
export const moment = (name: string) =>
  timestamp(name, { withTimezone: true, precision: 3 });

/** Whose it is; it goes with the person. */
export const ownerId = () =>
  text("user_id")
    .notNull()
    .references(() => user.id, { onDelete: "cascade" });
