import type { LanguageModelV3 } from "@ai-sdk/provider";
import type { Language, Task } from "@todo-chat/contract";
import type { Clock } from "../assistant/clock.ts";
import { createBuiltInModel } from "../assistant/model.ts";
import type { Log } from "../log.ts";
import type { Metrics } from "../metrics/metrics.ts";
import { createGuard } from "./guard.ts";
import { createProviderModel } from "./providers.ts";
import type { LlmSettings } from "./settings.ts";
import { TurnModel } from "./turn-model.ts";
import { writingOfMessage } from "../assistant/languages.ts";

export interface ModelTurn {
  clock: Clock;
  message: string;
  /** Of answers to messages that do not show one. */
  language: Language;
  /** What the built-in model knows of the person's tasks. */
  tasks: () => Promise<Task[]>;
}

/** The model that answers one message of a person. */
export type CreateModel = (turn: ModelTurn) => Promise<LanguageModelV3>;

export type ModelNotes = Pick<Metrics, "noteModel" | "noteFallback">;

const builtIn: CreateModel = async ({ clock, language, tasks }) =>
  createBuiltInModel({ clock, language, tasks: await tasks() });

/** Made once a turn: what it understood must not change with what it did. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

/** The configured model with the built-in one behind it, or the latter alone. */
export function createModels(
  settings: LlmSettings,
  notes: ModelNotes,
  log: Log,
): CreateModel {
  const model = createProviderModel(settings);
  if (!model) return builtIn;
  const guard = createGuard();
  return async (turn) =>
    new TurnModel({
      ...{ settings, model, guard, notes, log },
      writing: writingOfMessage(turn.message, turn.language),
      builtIn: once(() => builtIn(turn)),
    });
}
