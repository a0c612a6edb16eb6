import { once } from "node:events";
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
} from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import type { Act } from "./act.ts";
import { anthropic } from "./anthropic.ts";
import { cohere } from "./cohere.ts";
import type { Format } from "./format.ts";
import { google } from "./google.ts";
import { openai } from "./openai.ts";
import { play } from "./play.ts";

export const FORMATS = {
  cohere,
  openai,
  anthropic,
  google,
  "openai-compatible": openai,
} satisfies Record<string, Format>;

export type ScriptedProvider = keyof typeof FORMATS;

export interface Received {
  path: string;
  headers: IncomingHttpHeaders;
  body: unknown;
}

/** A provider on loopback that does what a test has written down for it. */
export class ScriptedLlm {
  readonly received: Received[] = [];
  private readonly script: Act[] = [];

  private constructor(
    private readonly provider: ScriptedProvider,
    private readonly server: Server,
  ) {}

  static async start(provider: ScriptedProvider): Promise<ScriptedLlm> {
    const server = createServer();
    const llm = new ScriptedLlm(provider, server);
    server.on("request", (request, response) => {
      void llm.take(request).then((act) => {
        return play(response, act, FORMATS[provider]);
      });
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    return llm;
  }

  /** Settings of a backend that asks this one. */
  get settings(): Record<string, string> {
    const { port } = this.server.address() as AddressInfo;
    return {
      LLM_PROVIDER: this.provider,
      LLM_MODEL: "scripted",
      LLM_BASE_URL: `http://127.0.0.1:${port}/v1`,
      LLM_API_KEY: "scripted-key-canary",
      LLM_FIRST_TOKEN_SECONDS: "5",
    };
  }

  /** One act for each request to come; the last one is repeated. */
  will(...acts: Act[]): void {
    this.script.splice(0, this.script.length, ...acts);
    this.received.length = 0;
  }

  stop(): Promise<unknown> {
    const closed = once(this.server, "close");
    this.server.close();
    this.server.closeAllConnections();
    return closed;
  }

  private async take(request: IncomingMessage): Promise<Act> {
    const { url: path = "", headers } = request;
    this.received.push({ path, headers, body: await json(request) });
    const act = this.script.length > 1 ? this.script.shift() : this.script[0];
    return act ?? { empty: true };
  }
}
