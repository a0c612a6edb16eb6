import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";

/** Passes connections on to another port of this machine until they are cut. */
export interface CuttableRelay {
  url: string;
  /** Breaks all connections there are; new ones are passed on again. */
  cut(): void;
  stop(): Promise<void>;
}

function join(client: Socket, server: Socket) {
  client.pipe(server).pipe(client);
  client.on("error", () => server.destroy());
  client.on("close", () => server.destroy());
  server.on("error", () => client.destroy());
}

export async function startCuttableRelay(
  target: string,
): Promise<CuttableRelay> {
  const { port, hostname } = new URL(target);
  const clients = new Set<Socket>();
  const relay = createServer((client) => {
    clients.add(client);
    client.on("close", () => clients.delete(client));
    join(client, connect(Number(port), hostname));
  });
  relay.listen(0, hostname);
  await once(relay, "listening");
  const cut = () => clients.forEach((client) => client.resetAndDestroy());
  return {
    url: `http://${hostname}:${(relay.address() as AddressInfo).port}`,
    cut,
    stop: async () => {
      relay.close();
      cut();
      await once(relay, "close");
    },
  };
}
