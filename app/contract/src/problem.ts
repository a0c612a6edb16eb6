import { z } from "zod";

/** Body of every error response (RFC 9457, `application/problem+json`). */
export const ProblemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  /** What went wrong with signing up or in, for programs. */
  code: z.string().optional(),
  errors: z
    .array(z.object({ path: z.string(), message: z.string() }))
    .optional(),
});

export type Problem = z.infer<typeof ProblemSchema>;
