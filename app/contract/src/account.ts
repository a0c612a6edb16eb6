import { z } from "zod";
import { TimeZoneSchema } from "./time-zone.ts";

export const PASSWORD_MIN = 8;
export const PASSWORD_MAX = 128;

export const NAME_MAX = 100;

export const LANGUAGES = ["en", "ur"] as const;

export const LanguageSchema = z.enum(LANGUAGES, { error: "Choose en or ur" });

/** The signed-in person: GET /api/me. */
export const MeSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.email(),
  language: LanguageSchema,
  /** IANA name; null until a device has told it or the person has chosen. */
  timeZone: z.string().nullable(),
});

/** PATCH /api/me. A key left out stays as it is. */
export const UpdateMeSchema = z
  .object({
    name: z
      .string({ error: "Give your name" })
      .trim()
      .min(1, "Give your name")
      .max(NAME_MAX, `Keep the name within ${NAME_MAX} characters`),
    language: LanguageSchema,
    timeZone: TimeZoneSchema,
  })
  .partial();

export type Language = z.infer<typeof LanguageSchema>;
export type UpdateMe = z.infer<typeof UpdateMeSchema>;
export type Me = z.infer<typeof MeSchema>;
