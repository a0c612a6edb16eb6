/** A mistake or a state that a person can mend: shown as its message alone, never with a stack. */
export class UserError extends Error {
  override readonly name = "UserError";

  /** @param next the command or step that mends it */
  constructor(
    message: string,
    readonly next?: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
