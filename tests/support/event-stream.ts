import { setTimeout as sleep } from "node:timers/promises";
import type { Person } from "./person.ts";

export interface StreamedEvent {
  event: string;
  id?: string;
  data: unknown;
}

const field = (block: string, name: string): string | undefined =>
  new RegExp(`^${name}: (.*)$`, "m").exec(block)?.[1];

function readEvent(block: string): StreamedEvent | undefined {
  const event = field(block, "event");
  const data = field(block, "data");
  if (!event || !data) return undefined;
  return { event, data: JSON.parse(data), id: field(block, "id") };
}

/** A person's /api/events, as a page would listen to it. */
export class EventStream {
  readonly events: StreamedEvent[] = [];
  /** Resolves when either side has closed it. */
  readonly ended: Promise<void>;

  private constructor(private readonly response: Response) {
    this.ended = this.read().catch(() => undefined);
  }

  static async open(person: Person, lastId?: string): Promise<EventStream> {
    const headers: Record<string, string> = lastId
      ? { "last-event-id": lastId }
      : {};
    const path = "/api/events";
    const response = await person.request("GET", path, undefined, headers);
    if (!response.ok) throw new Error(`The stream answered ${response.status}`);
    return new EventStream(response);
  }

  of(event: string): StreamedEvent[] {
    return this.events.filter((one) => one.event === event);
  }

  /** The first event of this kind; the test's own limit ends the wait. */
  async first(event: string): Promise<StreamedEvent> {
    let found: StreamedEvent | undefined;
    while (!(found = this.of(event)[0])) await sleep(50);
    return found;
  }

  async close(): Promise<void> {
    this.closing.abort();
    await this.ended;
  }

  private readonly closing = new AbortController();

  private async read(): Promise<void> {
    const text = this.response.body!.pipeThrough(new TextDecoderStream(), {
      signal: this.closing.signal,
    });
    let rest = "";
    for await (const chunk of text) {
      const blocks = (rest + chunk).split("\n\n");
      rest = blocks.pop() ?? "";
      this.events.push(...blocks.map(readEvent).filter((one) => !!one));
    }
  }
}
