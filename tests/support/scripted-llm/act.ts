import type { ToolName } from "../../../app/contract/src/index.ts";

export interface Call {
  /** Mostly one of ours; a model may make one up. */
  tool: ToolName | (string & {});
  input: unknown;
}

/** What the scripted model does with one request. */
export type Act =
  | { say: string; calls?: Call[] }
  | { calls: Call[] }
  /** Says nothing, and ends as if it had. */
  | { empty: true }
  /** Says this much, and then the connection is gone. */
  | { cutAfter: string }
  /** Says this much, and the stream ends in order, but without an end of the answer. */
  | { endAfter: string }
  /** Begins a call and cuts the connection: `calls` came whole. */
  | { calls: Call[]; cut: true }
  | { malformed: true }
  /** Answers with another document than was asked for. */
  | { html: true }
  | { status: number; headers?: Record<string, string> }
  /** Takes the request and never answers. */
  | { silent: true }
  /** Waits for a word from the test before it speaks. */
  | { say: string; after: Promise<void> };
