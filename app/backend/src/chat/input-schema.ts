import { jsonSchema, type Schema } from "ai";
import { z } from "zod";

/** Some providers refuse patterns and formats, and all charge for their length. */
function simplify(schema: z.core.JSONSchema.BaseSchema): void {
  delete schema.pattern;
  if (schema.format !== "date-time") delete schema.format;
}

/** What a model is told of an input; the input itself is checked by the schema as a whole. */
export function toInputSchema(schema: z.ZodType): Schema<unknown> {
  const described = z.toJSONSchema(schema, {
    io: "input",
    target: "draft-7",
    override: (context) => simplify(context.jsonSchema),
  });
  return jsonSchema(described as Parameters<typeof jsonSchema>[0], {
    validate: (value) => {
      const parsed = schema.safeParse(value);
      return parsed.success
        ? { success: true, value: parsed.data }
        : { success: false, error: parsed.error };
    },
  });
}
