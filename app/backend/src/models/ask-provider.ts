import type {
  LanguageModelV3,
  LanguageModelV3CallOptions,
} from "@ai-sdk/provider";
import type { IPolicy } from "cockatiel";
import { Deadline } from "./deadline.ts";
import { ModelFailure, reasonOf } from "./failure.ts";
import type { Relay } from "./relay.ts";

export interface AskArgs {
  model: LanguageModelV3;
  guard: IPolicy;
  quietMs: number;
  totalMs: number;
}

type Model = Pick<LanguageModelV3, "doStream">;

/** Once words came, nothing is tried again: they would be said twice. */
async function passOn(
  stream: ReadableStream,
  relay: Relay,
  deadline: Deadline,
): Promise<void> {
  const { signal } = deadline;
  try {
    for await (const part of stream.pipeThrough(new TransformStream(), {
      signal,
    })) {
      deadline.heard();
      relay.pass(part);
    }
    relay.check();
  } catch (cause) {
    throw new ModelFailure(reasonOf(cause), "The stream broke", { cause });
  }
}

async function stream(
  model: Model,
  options: LanguageModelV3CallOptions,
  relay: Relay,
  deadline: Deadline,
): Promise<void> {
  const { abortSignal: stopped } = options;
  const signals = stopped ? [deadline.signal, stopped] : [deadline.signal];
  const abortSignal = AbortSignal.any(signals);
  const result = await model.doStream({ ...options, abortSignal });
  await passOn(result.stream, relay, deadline);
}

/** Lets the provider write one step. Throws ModelFailure's or the provider's errors. */
export async function askProvider(
  { model, guard, quietMs, totalMs }: AskArgs,
  options: LanguageModelV3CallOptions,
  relay: Relay,
): Promise<void> {
  const deadline = new Deadline({ quietMs, totalMs });
  try {
    // Not with the signal: the guard would not count what was aborted.
    await guard.execute(() => stream(model, options, relay, deadline));
  } catch (error) {
    throw deadline.signal.aborted ? deadline.signal.reason : error;
  } finally {
    deadline.stop();
  }
}
