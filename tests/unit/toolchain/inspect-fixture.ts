import { inspectGround } from "../../../ops/toolchain/index.ts";

/** Prints what a fresh process decides, as the last line. */
try {
  const { kind } = await inspectGround(console.log);
  console.log(`ground: ${kind}`);
} catch (error) {
  console.log(`refused: ${error instanceof Error ? error.message : error}`);
}
