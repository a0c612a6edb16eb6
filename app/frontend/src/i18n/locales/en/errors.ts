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
    FILE_NOT_JSON: "The file is not JSON. Correct it, then choose it again.",
    FILE_NOT_A_LIST: "The file must hold a list of tasks: {{example}}",
    FILE_NOT_CSV:
      "The file is not CSV: it can’t be read at line {{line, number}}. Close every quote up to there, then choose it again.",
    FILE_NOT_A_CALENDAR:
      "The file is no calendar: it begins with {{first}}. Choose an iCalendar file.",
    FILE_COLUMN_UNKNOWN:
      "There is no column “{{column}}”. The first line may name {{columns}}.",
    FILE_TITLE_MISSING:
      "There is no column “{{column}}”. Add it to the first line, which may name {{columns}}.",
    FILE_EMPTY: "The file holds no task. Choose one that holds some.",
    FILE_TOO_LONG:
      "At most {{max, number}} tasks can be imported at once; this file holds {{held, number}}. Import it in parts.",
    FILE_ROWS_WRONG: "Nothing was imported: correct these rows and try again",
  },
};
