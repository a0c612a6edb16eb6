import type {
  LanguageModelV3,
  LanguageModelV3CallOptions as Options,
  LanguageModelV3StreamPart as Part,
} from "@ai-sdk/provider";
import { UnsupportedFunctionalityError } from "ai";
import type { IPolicy } from "cockatiel";
import type { Log } from "../log.ts";
import type { FallbackReason } from "../metrics/metrics.ts";
import { askProvider } from "./ask-provider.ts";
import { deedOf } from "./deeds.ts";
import { nonsense, reasonOf } from "./failure.ts";
import type { ModelNotes } from "./models.ts";
import { instead, reportDeeds } from "./notices.ts";
import { Relay } from "./relay.ts";
import { finish, sayNotice, type Emit } from "./say.ts";
import type { LlmSettings } from "./settings.ts";
import {
  resultsInTurn,
  withoutOldTurns,
  withoutStepsBefore,
} from "./turn-prompt.ts";
import type { Writing } from "./writing.ts";

/** Rounds of tools that a provider's model may ask for in one turn. */
const MAX_STEPS = 8;

export interface TurnModelArgs {
  settings: LlmSettings;
  model: LanguageModelV3;
  guard: IPolicy;
  builtIn: () => Promise<LanguageModelV3>;
  writing: Writing;
  notes: ModelNotes;
  log: Log;
}

/**
 * One turn with a provider's model. Once that fails, the built-in model
 * finishes the turn and the person is told; what tools have done by then is
 * reported and not done again.
 */
export class TurnModel implements LanguageModelV3 {
  readonly specificationVersion = "v3";
  readonly provider: string;
  readonly modelId: string;
  readonly supportedUrls = {};
  private readonly endsAt: number;
  private steps = 0;
  /** Length of the prompt at which the provider was given up. */
  private leftAt: number | undefined;

  constructor(private readonly args: TurnModelArgs) {
    this.provider = args.model.provider;
    this.modelId = args.model.modelId;
    this.endsAt = performance.now() + args.settings.timeoutMs;
  }

  doGenerate(): never {
    throw new UnsupportedFunctionalityError({
      functionality: "answers in one piece",
    });
  }

  async doStream(options: Options) {
    const stream = new ReadableStream<Part>({
      start: async (controller) => {
        const emit = (part: Part) => controller.enqueue(part);
        // As a part, an error becomes a line of the answer and not its cut.
        await this.write(options, emit).catch((error: unknown) =>
          emit({ type: "error", error }),
        );
        controller.close();
      },
    });
    return { stream };
  }

  private async write(options: Options, emit: Emit): Promise<void> {
    emit({ type: "stream-start", warnings: [] });
    if (this.leftAt === undefined) {
      if (await this.isAnswered(options, emit)) return;
      this.leftAt = options.prompt.length;
      if (this.report(options, emit)) return;
      sayNotice(instead(this.args.writing), emit);
    }
    await this.writeBuiltIn(options, this.leftAt, emit);
  }

  /** Whether the provider has written this step. */
  private async isAnswered(options: Options, emit: Emit): Promise<boolean> {
    const relay = new Relay(emit);
    const started = performance.now();
    try {
      await this.ask(options, relay);
      this.noteModel("answered", started);
      return true;
    } catch (error) {
      if (options.abortSignal?.aborted) throw error;
      relay.close();
      this.noteModel("failed", started);
      this.noteFallback(reasonOf(error));
      return false;
    }
  }

  private async ask(options: Options, relay: Relay): Promise<void> {
    this.steps += 1;
    if (this.steps > MAX_STEPS) throw nonsense("No end of tool rounds");
    const { model, guard, settings } = this.args;
    const totalMs = Math.max(0, this.endsAt - performance.now());
    const quietMs = settings.firstTokenMs;
    const prompt = withoutOldTurns(options.prompt);
    await askProvider(
      { model, guard, quietMs, totalMs },
      { ...options, prompt },
      relay,
    );
  }

  /** Tells what the provider's tools did, if they did anything. */
  private report(options: Options, emit: Emit): boolean {
    const deeds = resultsInTurn(options.prompt)
      .map(deedOf)
      .filter((deed) => deed !== undefined);
    if (deeds.length === 0) return false;
    sayNotice(reportDeeds(deeds, this.args.writing), emit);
    finish(emit);
    return true;
  }

  private async writeBuiltIn(options: Options, leftAt: number, emit: Emit) {
    const model = await this.args.builtIn();
    const prompt = withoutStepsBefore(options.prompt, leftAt);
    const { stream } = await model.doStream({ ...options, prompt });
    for await (const part of stream) {
      if (part.type !== "stream-start") emit(part);
    }
  }

  private noteModel(outcome: "answered" | "failed", started: number): void {
    const seconds = (performance.now() - started) / 1000;
    const { provider } = this.args.settings;
    this.args.notes.noteModel({ provider, outcome, seconds });
  }

  private noteFallback(reason: FallbackReason): void {
    const { provider } = this.args.settings;
    this.args.notes.noteFallback(reason);
    this.args.log.warn({ provider, reason }, "the built-in assistant goes on");
  }
}
