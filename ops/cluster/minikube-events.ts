import { z } from "zod";

/** The lines that `minikube start --output=json` prints: CloudEvents with all data as text. */
const EventSchema = z.object({
  type: z.string(),
  data: z.object({
    message: z.string().optional(),
    currentstep: z.string().optional(),
    totalsteps: z.string().optional(),
    exitcode: z.string().optional(),
    advice: z.string().optional(),
  }),
});

export interface MinikubeLine {
  readonly kind: "step" | "error" | "other";
  readonly text: string;
}

export function readMinikubeLine(line: string): MinikubeLine | undefined {
  const event = EventSchema.safeParse(parseJson(line)).data;
  if (!event?.data.message) return undefined;
  const { message, advice, currentstep, totalsteps } = event.data;
  if (event.type.endsWith(".error"))
    return {
      kind: "error",
      text: [message, advice].filter(Boolean).join("\n").trim(),
    };
  if (event.type.endsWith(".step"))
    return {
      kind: "step",
      text: `${oneLine(message)} [${currentstep}/${totalsteps}]`,
    };
  return { kind: "other", text: oneLine(message) };
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
