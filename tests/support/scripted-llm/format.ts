import type { Call } from "./act.ts";

/** One provider's protocol of streams. Frames are events as they are sent. */
export interface Format {
  begin(): string[];
  text(text: string): string[];
  call(call: Call, index: number): string[];
  /** `calls`: whether the answer ends in calls of tools. */
  end(calls: boolean): string[];
  error(status: number): object;
}

export const data = (value: unknown): string =>
  `data: ${JSON.stringify(value)}\n\n`;

export const named = (value: { type: string }): string =>
  `event: ${value.type}\n${data(value)}`;
