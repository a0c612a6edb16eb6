import type { Intent } from "../intent.ts";
import type { Context } from "../language.ts";
import { readChanged } from "./changed.ts";
import { readCommand } from "./command.ts";
import { readDueNamed } from "./due-named.ts";
import { readAdd } from "./loose.ts";
import { withoutOldDate } from "./moved.ts";
import { readNameless } from "./nameless.ts";
import { readInstead, readLeft } from "./passing.ts";
import { readPointed } from "./pointed.ts";
import type { Said } from "./said.ts";
import { readSwap } from "./swap.ts";

/** What the sentence asks for by itself, whether or not it is about a task that is there. */
export const readDraft = (said: Said, asked: Said, context: Context): Intent =>
  readNameless(said) ??
  readDueNamed(said, context) ??
  readSwap(said, context) ??
  readChanged(said, context) ??
  readPointed(said, context.clock) ??
  readCommand(said, asked, context) ??
  readLeft(said, context) ??
  readInstead(said, context) ??
  readAdd(withoutOldDate(asked), context.clock, false);
