import { after, before } from "mocha";
import { ScriptedLlm } from "../support/scripted-llm/server.ts";
import type { Act } from "../support/scripted-llm/act.ts";
import { openScreens, type Screens } from "./screens.ts";

export interface ScriptedScreens {
  screens: Screens;
  /** What the language model does with the requests to come. */
  will(...acts: Act[]): void;
}

/** Screens whose assistant is a scripted language model. */
export function openScriptedScreens(): ScriptedScreens {
  let llm: ScriptedLlm;
  before("start the language model", async () => {
    llm = await ScriptedLlm.start("openai");
  });
  // Longer than any test: what it holds back is held back by the test.
  const screens = openScreens(() => ({
    ...llm.settings,
    LLM_FIRST_TOKEN_SECONDS: "60",
  }));
  after("stop the language model", () => llm?.stop());
  return { screens, will: (...acts) => llm.will(...acts) };
}
