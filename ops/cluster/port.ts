import { connect } from "node:net";
import { UserError } from "../user-error.ts";

const PREFERRED_PORTS = [80, 8080, 18080];
const PROBE_LIMIT_MS = 1000;

/** The port of 127.0.0.1 for a new cluster: the one asked for, or the first free preferred one. */
export async function choosePort(
  asked: string | undefined,
  isTaken = portIsTaken,
): Promise<number> {
  if (asked) return await freeOrFail(parsePort(asked), isTaken);
  for (const port of PREFERRED_PORTS) if (!(await isTaken(port))) return port;
  throw new UserError(
    `The ports ${PREFERRED_PORTS.join(", ")} of this machine are all in use.`,
    "choose a free one: TODO_CHAT_PORT=8081 npm run up",
  );
}

export async function freeOrFail(
  port: number,
  isTaken = portIsTaken,
): Promise<number> {
  if (!(await isTaken(port))) return port;
  throw new UserError(
    `Port ${port} of this machine is in use by another program.`,
    `end that program, or choose another port: TODO_CHAT_PORT=${port + 1} npm run up`,
  );
}

export function parsePort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  throw new UserError(
    `TODO_CHAT_PORT is "${text}"; a port is a number from 1 to 65535.`,
    "TODO_CHAT_PORT=8081 npm run up",
  );
}

/** Whether a port is in use, but for the one that our own node holds. */
export function portIsTakenByOthers(
  own: number | undefined,
): (port: number) => Promise<boolean> {
  return async (port) => port !== own && (await portIsTaken(port));
}

/** Asks by connecting: binding a low port would need root, which Docker has and we need not. */
function portIsTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({
      host: "127.0.0.1",
      port,
      timeout: PROBE_LIMIT_MS,
    });
    const settle = (taken: boolean): void => {
      socket.destroy();
      resolve(taken);
    };
    socket.on("connect", () => settle(true));
    socket.on("timeout", () => settle(true));
    socket.on("error", () => settle(false));
  });
}
