import { named, type Format } from "./format.ts";

function block(index: number, content: object, delta: object): string[] {
  return [
    named({ type: "content_block_start", index, content_block: content } as {
      type: string;
    }),
    named({ type: "content_block_delta", index, delta } as { type: string }),
    named({ type: "content_block_stop", index } as { type: string }),
  ];
}

const TEXT_INDEX = 0;

/** Anthropic's messages. */
export const anthropic: Format = {
  begin: () => {
    const message = {
      id: "msg_1",
      type: "message",
      role: "assistant",
      model: "scripted",
      content: [],
      stop_reason: null,
      stop_sequence: null,
      usage: { input_tokens: 1, output_tokens: 1 },
    };
    const type = "message_start";
    return [named({ type, message } as { type: string })];
  },
  text: (text) =>
    block(TEXT_INDEX, { type: "text", text: "" }, { type: "text_delta", text }),
  call: ({ tool: name, input }, index) =>
    block(
      TEXT_INDEX + 1 + index,
      { type: "tool_use", id: `toolu_${index}`, name, input: {} },
      { type: "input_json_delta", partial_json: JSON.stringify(input) },
    ),
  end: (calls) => {
    const stop_reason = calls ? "tool_use" : "end_turn";
    const delta = { stop_reason, stop_sequence: null };
    const usage = { output_tokens: 1 };
    return [
      named({ type: "message_delta", delta, usage } as { type: string }),
      named({ type: "message_stop" }),
    ];
  },
  error: () => ({
    type: "error",
    error: { type: "scripted", message: "scripted" },
  }),
};
