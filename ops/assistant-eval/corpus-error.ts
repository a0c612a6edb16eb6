/** A corpus that can't be run; the message says what to mend. */
export class CorpusError extends Error {
  override readonly name = "CorpusError";
}
