import { z } from "zod";

const FieldErrorSchema = z.object({
  path: z.string(),
  message: z.string(),
  row: z
    .int()
    .optional()
    .describe(
      "In a file: the row of a CSV file as spreadsheets number them, the first line being 1, or the number of the task in another file, from 1",
    ),
  field: z
    .string()
    .optional()
    .describe(
      "In a file: the task's field, like due or repeat.rule; left out where the row can’t be read at all",
    ),
});

/** Body of every error response (RFC 9457, `application/problem+json`). */
export const ProblemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z
    .string()
    .optional()
    .describe(
      "For programs: what went wrong with signing up or in, or why a file as a whole is refused",
    ),
  values: z
    .record(z.string(), z.union([z.string(), z.number()]))
    .optional()
    .describe("For programs: the numbers and names that the detail mentions"),
  errors: z.array(FieldErrorSchema).optional(),
});

export type FieldError = z.infer<typeof FieldErrorSchema>;
export type Problem = z.infer<typeof ProblemSchema>;
