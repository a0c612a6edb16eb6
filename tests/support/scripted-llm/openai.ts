import { data, type Format } from "./format.ts";

const chunk = (delta: object, finish: string | null = null) =>
  data({
    id: "chatcmpl-1",
    object: "chat.completion.chunk",
    created: 1,
    model: "scripted",
    choices: [{ index: 0, delta, finish_reason: finish }],
  });

/** Chat completions, as OpenAI and all servers compatible with it stream them. */
export const openai: Format = {
  begin: () => [chunk({ role: "assistant", content: "" })],
  text: (content) => [chunk({ content })],
  call: ({ tool: name, input }, index) => {
    const [id, type] = [`call_${index}`, "function"];
    const begun = { index, id, type, function: { name, arguments: "" } };
    const rest = { index, function: { arguments: JSON.stringify(input) } };
    return [chunk({ tool_calls: [begun] }), chunk({ tool_calls: [rest] })];
  },
  end: (calls) => [
    chunk({}, calls ? "tool_calls" : "stop"),
    "data: [DONE]\n\n",
  ],
  error: (status) => ({
    error: { message: "scripted", type: "scripted", code: String(status) },
  }),
};
