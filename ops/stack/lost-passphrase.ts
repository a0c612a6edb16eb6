import { UserError } from "../user-error.ts";

/** The stack's secrets can't be read any more; all that is left is to start over. */
export class LostPassphrase extends UserError {}
