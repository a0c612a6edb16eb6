import { z } from "zod";
import { FileError, type Format } from "./format.ts";

const FileSchema = z.union([
  z.object({ tasks: z.array(z.unknown()) }).transform(({ tasks }) => tasks),
  z.array(z.unknown()),
]);

const EXAMPLE = '{"tasks":[{"title":"…"}]}';

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FileError("FILE_NOT_JSON", "The file is not JSON", {
      cause: error,
    });
  }
}

export const json: Format = {
  type: "application/json",
  head: '{"tasks":[\n',
  between: ",\n",
  tail: "\n]}\n",
  write: (tasks) => tasks.map((task) => JSON.stringify(task)).join(",\n"),
  read(text) {
    const file = FileSchema.safeParse(parse(text));
    if (!file.success)
      throw new FileError(
        "FILE_NOT_A_LIST",
        `Give a list of tasks: ${EXAMPLE}`,
        { values: { example: EXAMPLE } },
      );
    const rows = file.data.map((fields) => ({ fields }));
    return { rows, first: 1, name: "task" };
  },
};
