import { once } from "node:events";
import type { ServerResponse } from "node:http";
import type { Act } from "./act.ts";
import type { Format } from "./format.ts";

const STREAM = { "content-type": "text/event-stream" };
const JSON_TYPE = { "content-type": "application/json" };

async function send(response: ServerResponse, frames: string[]) {
  if (!response.headersSent) response.writeHead(200, STREAM);
  for (const frame of frames) {
    if (!response.write(frame)) await once(response, "drain");
  }
}

/** Lets what was written reach the other side before the connection breaks. */
async function cut(response: ServerResponse) {
  await new Promise((resolve) => setTimeout(resolve, 50));
  response.destroy();
}

function words(act: Act): string {
  if ("say" in act) return act.say;
  if ("cutAfter" in act) return act.cutAfter;
  return "endAfter" in act ? act.endAfter : "";
}

async function speak(response: ServerResponse, act: Act, format: Format) {
  if ("after" in act) await act.after;
  const said = words(act);
  const calls = "calls" in act ? (act.calls ?? []) : [];
  await send(response, [
    ...format.begin(),
    ...(said ? format.text(said) : []),
    ...calls.flatMap((call, index) => format.call(call, index)),
  ]);
  if ("cutAfter" in act || "cut" in act) return cut(response);
  const ended = "endAfter" in act ? [] : format.end(calls.length > 0);
  await send(response, ended);
  response.end();
}

/** Does with a request what the script says. */
export async function play(
  response: ServerResponse,
  act: Act,
  format: Format,
): Promise<void> {
  if ("silent" in act) return;
  if ("status" in act) {
    response.writeHead(act.status, { ...JSON_TYPE, ...act.headers });
    response.end(JSON.stringify(format.error(act.status)));
  } else if ("html" in act) {
    response.writeHead(200, { "content-type": "text/html" });
    response.end("<!doctype html><title>Sign in</title>");
  } else if ("malformed" in act) {
    await send(response, ["data: {not json\n\n", "data: ]\n\n"]);
    response.end();
  } else {
    await speak(response, act, format);
  }
}
