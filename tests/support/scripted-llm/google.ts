import { data, type Format } from "./format.ts";

const candidate = (parts: object[], finishReason?: string) =>
  data({
    candidates: [{ index: 0, content: { role: "model", parts }, finishReason }],
    usageMetadata: {
      promptTokenCount: 1,
      candidatesTokenCount: 1,
      totalTokenCount: 2,
    },
  });

/** Gemini's generateContent. */
export const google: Format = {
  begin: () => [],
  text: (text) => [candidate([{ text }])],
  call: ({ tool: name, input: args }) => [
    candidate([{ functionCall: { name, args } }]),
  ],
  end: () => [candidate([], "STOP")],
  error: (code) => ({
    error: { code, message: "scripted", status: "SCRIPTED" },
  }),
};
