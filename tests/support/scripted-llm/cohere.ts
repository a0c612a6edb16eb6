import { data, type Format } from "./format.ts";

const event = (type: string, more: object = {}) => data({ type, ...more });

const say = (type: string, content: object) =>
  event(type, { index: 0, delta: { message: { content } } });

const callPart = (type: string, tool_calls: object, index: number) =>
  event(type, { index, delta: { message: { tool_calls } } });

const USAGE = { tokens: { input_tokens: 1, output_tokens: 1 } };

/** Cohere's chat, version 2. */
export const cohere: Format = {
  begin: () => [event("message-start", { id: "1" })],
  text: (text) => [
    say("content-start", { type: "text", text: "" }),
    say("content-delta", { text }),
    event("content-end", { index: 0 }),
  ],
  call: ({ tool: name, input }, index) => {
    const [id, type] = [`call_${index}`, "function"];
    const begun = { id, type, function: { name, arguments: "" } };
    const rest = { function: { arguments: JSON.stringify(input) } };
    return [
      callPart("tool-call-start", begun, index),
      callPart("tool-call-delta", rest, index),
      event("tool-call-end", { index }),
    ];
  },
  end: (calls) => {
    const finish_reason = calls ? "TOOL_CALL" : "COMPLETE";
    return [event("message-end", { delta: { finish_reason, usage: USAGE } })];
  },
  error: () => ({ message: "scripted" }),
};
