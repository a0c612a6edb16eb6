import { createRequire } from "node:module";
import type { Client } from "../../app/node_modules/@modelcontextprotocol/sdk/dist/esm/client/index.d.ts";

/** The official client, as the backend's packages hold it. */
const backendModules = createRequire(
  new URL("../../app/backend/package.json", import.meta.url),
);
const sdk = "@modelcontextprotocol/sdk/client";
const { Client: McpClient } = backendModules(`${sdk}/index.js`);
const { StreamableHTTPClientTransport } = backendModules(
  `${sdk}/streamableHttp.js`,
);

/** A connected client that its test has to close. */
export async function connectMcp(url: string, token: string): Promise<Client> {
  const client: Client = new McpClient({ name: "test", version: "1.0.0" });
  const headers = { authorization: `Bearer ${token}` };
  const transport = new StreamableHTTPClientTransport(new URL(url), {
    requestInit: { headers },
  });
  await client.connect(transport);
  return client;
}
