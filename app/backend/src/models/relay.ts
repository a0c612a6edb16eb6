import type { LanguageModelV3StreamPart as Part } from "@ai-sdk/provider";
import { ToolInputs } from "@todo-chat/contract";
import { ModelFailure, nonsense } from "./failure.ts";
import type { Emit } from "./say.ts";

/** More than any answer needs. */
const MAX_TEXT = 20_000;
const MAX_CALLS = 25;

type ToolCall = Extract<Part, { type: "tool-call" }>;
type Finish = Extract<Part, { type: "finish" }>;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether there is such a tool and it takes such an input. */
export function isSound({ toolName, input }: ToolCall): boolean {
  const schemas: Record<string, (typeof ToolInputs)[keyof typeof ToolInputs]> =
    ToolInputs;
  if (!Object.hasOwn(schemas, toolName)) return false;
  // Without arguments, some models send nothing at all.
  const given = parseJson(input.trim() || "{}");
  return schemas[toolName]!.safeParse(given).success;
}

function checkCalls(calls: ToolCall[]): void {
  if (calls.length > MAX_CALLS) throw nonsense("Too many calls at once");
  const bad = calls.find((call) => !isSound(call));
  if (bad) throw nonsense("A call of no tool, or with a wrong input");
}

const cutOff = () => new ModelFailure("unreachable", "The stream was cut");

function checkFinish({ finishReason }: Finish): void {
  if (finishReason.unified === "error") throw nonsense("An error as the end");
  // Every provider names its reason; a connection that just ends has none.
  if (finishReason.raw === undefined) throw cutOff();
}

const END = { "text-start": "text-end", "reasoning-start": "reasoning-end" };

/**
 * Passes on one step of a model: words at once, calls of tools only when the
 * step is whole. So nothing is done for an answer that breaks off.
 */
export class Relay {
  private readonly held: Part[] = [];
  private readonly open = new Map<string, Part>();
  private text = "";
  private finished = false;

  constructor(private readonly emit: Emit) {}

  pass(part: Part): void {
    if (part.type === "error") throw part.error;
    if (part.type === "finish") this.finish(part);
    else if (part.type.startsWith("tool-")) this.held.push(part);
    else if (/^(text|reasoning)-/.test(part.type)) this.say(part);
  }

  /** The stream has ended: was the answer whole? */
  check(): void {
    if (!this.finished) throw cutOff();
  }

  /** Ends what was being said, so that another can go on. */
  close(): void {
    this.open.forEach((end) => this.emit(end));
    this.open.clear();
  }

  private say(part: Part): void {
    if (part.type === "text-start" || part.type === "reasoning-start") {
      this.open.set(part.id, { type: END[part.type], id: part.id } as Part);
    }
    if (part.type === "text-end" || part.type === "reasoning-end") {
      this.open.delete(part.id);
    }
    if (part.type === "text-delta") this.text += part.delta;
    if (this.text.length > MAX_TEXT) throw nonsense("No end of words");
    this.emit(part);
  }

  private finish(part: Finish): void {
    checkFinish(part);
    const calls = this.held.filter((one) => one.type === "tool-call");
    checkCalls(calls);
    if (calls.length === 0 && this.text.trim() === "")
      throw nonsense("An empty answer");
    this.held.forEach((one) => this.emit(one));
    this.emit(part);
    this.finished = true;
  }
}
