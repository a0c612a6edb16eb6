export const errors = {
  unavailable: "The server is not available right now. Try again in a moment.",
  unreachable: "The server can’t be reached. Check your connection.",
  unexpected: "Something went wrong. Try again.",
  refused: "The server did not accept this. Check what you entered.",
  signedOut: "You are no longer logged in. Log in again.",
  forbidden: "You may not do this.",
  missing: "This does not exist any more.",
  conflict: "This was changed elsewhere in the meantime. Load it again.",
  tooLarge: "This is too large. Send less at once.",
  tooMany: "Too many attempts. Wait a moment and try again.",
  codes: {
    LOG_IN_NEXT:
      "Log in now. If you already have an account, use its password.",
    INVALID_EMAIL_OR_PASSWORD: "Invalid email or password",
    INVALID_PASSWORD: "This is not your present password",
    PASSWORD_TOO_SHORT: "The password is too short",
    PASSWORD_TOO_LONG: "The password is too long",
    INVALID_EMAIL: "Enter a full email address",
  },
};
