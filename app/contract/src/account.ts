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

const NameSchema = z
  .string({ error: "Give your name" })
  .trim()
  .min(1, "Give your name")
  .max(NAME_MAX, `Keep the name within ${NAME_MAX} characters`);

const EMAIL_MAX = 254;

const EmailSchema = z
  .email({ error: "Give a full email address" })
  .max(EMAIL_MAX, `Keep the address within ${EMAIL_MAX} characters`);

const NewPasswordSchema = z
  .string({ error: "Give a password" })
  .min(PASSWORD_MIN, `Use at least ${PASSWORD_MIN} characters`)
  .max(PASSWORD_MAX, `Use at most ${PASSWORD_MAX} characters`);

const KnownPasswordSchema = z
  .string({ error: "Give your password" })
  .min(1, "Give your password")
  .max(PASSWORD_MAX, "The password is not right");

/** POST /api/auth/sign-up/email. */
export const SignUpSchema = z.object({
  name: NameSchema,
  email: EmailSchema,
  password: NewPasswordSchema,
});

/** POST /api/auth/sign-in/email. */
export const SignInSchema = z.object({
  email: EmailSchema,
  password: KnownPasswordSchema,
});

/** POST /api/auth/change-password. */
export const ChangePasswordSchema = z.object({
  currentPassword: KnownPasswordSchema,
  newPassword: NewPasswordSchema,
  revokeOtherSessions: z.boolean().default(true),
});

/** PATCH /api/me. A key left out stays as it is. */
export const UpdateMeSchema = z
  .object({
    name: NameSchema,
    language: LanguageSchema,
    timeZone: TimeZoneSchema,
  })
  .partial()
  .refine((changes) => Object.keys(changes).length > 0, {
    error: "Name at least one change",
  });

/** DELETE /api/me: everything of the person goes, so the password is asked again. */
export const RemoveMeSchema = z.object({
  password: KnownPasswordSchema,
});

export type RemoveMe = z.infer<typeof RemoveMeSchema>;
export type Language = z.infer<typeof LanguageSchema>;
export type UpdateMe = z.infer<typeof UpdateMeSchema>;
export type Me = z.infer<typeof MeSchema>;
