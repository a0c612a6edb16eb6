import assert from "node:assert/strict";
import { createServer } from "node:net";
import { once } from "node:events";
import {
  choosePort,
  freeOrFail,
  parsePort,
  portIsTakenByOthers,
} from "../../../ops/cluster/port.ts";
import { UserError } from "../../../ops/user-error.ts";

const taken =
  (...ports: number[]) =>
  async (port: number) =>
    ports.includes(port);

describe("the port of a new cluster", () => {
  it("is 80, else 8080, else 18080", async () => {
    assert.equal(await choosePort(undefined, taken()), 80);
    assert.equal(await choosePort(undefined, taken(80)), 8080);
    assert.equal(await choosePort(undefined, taken(80, 8080)), 18080);
  });

  it("is the one asked for", async () => {
    assert.equal(await choosePort("9000", taken(80)), 9000);
  });

  it("is named together with TODO_CHAT_PORT when it is in use", async () => {
    await assert.rejects(
      choosePort("9000", taken(9000)),
      (error: UserError) => {
        assert.match(error.message, /9000/);
        assert.match(error.next ?? "", /TODO_CHAT_PORT=9001/);
        return error instanceof UserError;
      },
    );
    await assert.rejects(
      choosePort(undefined, taken(80, 8080, 18080)),
      UserError,
    );
  });

  it("is found in use by a program that listens on it, unless that is our own node", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as { port: number };
    await assert.rejects(freeOrFail(port), UserError);
    assert.ok(await portIsTakenByOthers(undefined)(port));
    assert.ok(!(await portIsTakenByOthers(port)(port)));
    server.close();
    await once(server, "close");
    assert.equal(await freeOrFail(port), port);
  });

  for (const text of ["0", "65536", "80.5", "http"])
    it(`can't be "${text}"`, () => {
      assert.throws(() => parsePort(text), UserError);
    });
});
