import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { ToolOutputs, type ToolName } from "../../app/contract/src/index.ts";
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

/** What a tool answers, which has to keep to the contract. */
export async function use(
  client: Client,
  name: ToolName,
  input: object,
): Promise<Record<string, unknown>> {
  const result = await client.callTool({ name, arguments: { ...input } });
  assert.notEqual(result.isError, true, JSON.stringify(result.content));
  const output = result.structuredContent as Record<string, unknown>;
  ToolOutputs[name].parse(output);
  return output;
}
