interface Event {
  type: string;
  delta?: string;
  errorText?: string;
}

const PREFIX = "data: ";

/** What a UI message stream says in the end. */
export function readReply(stream: string): string {
  return stream
    .split("\n")
    .filter((line) => line.startsWith(`${PREFIX}{`))
    .map((line) => JSON.parse(line.slice(PREFIX.length)) as Event)
    .map(({ type, delta, errorText }) =>
      type === "text-delta" ? delta : errorText,
    )
    .join("");
}
