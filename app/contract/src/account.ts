import { z } from "zod";

export const PASSWORD_MIN = 8;
export const PASSWORD_MAX = 128;

/** The signed-in person: GET /api/me. */
export const MeSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.email(),
});

export type Me = z.infer<typeof MeSchema>;
