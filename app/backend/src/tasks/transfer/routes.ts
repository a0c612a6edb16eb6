import { Readable } from "node:stream";
import { DateTime } from "luxon";
import { actorOf } from "../actor.ts";
import { createRouter } from "../../http/openapi.ts";
import type { TaskStore } from "../store.ts";
import * as api from "./api.ts";
import { exported } from "./export.ts";
import { FORMAT } from "./formats.ts";
import { readFile } from "./import.ts";

export const transferRoutes = (store: TaskStore) =>
  createRouter()
    .openapi(api.exportTasks, (c) => {
      const { format: name } = c.req.valid("query");
      const format = FORMAT[name];
      const { userId, timeZone } = actorOf(c.var.user);
      const today = DateTime.now().setZone(timeZone).toISODate();
      const chunks = Readable.from(exported(store, userId, format));
      return c.body(Readable.toWeb(chunks) as ReadableStream, 200, {
        "content-type": `${format.type}; charset=utf-8`,
        "content-disposition": `attachment; filename="tasks-${today}.${name}"`,
      });
    })
    .openapi(api.importTasks, async (c) => {
      const { format } = c.req.valid("query");
      const actor = actorOf(c.var.user);
      const clock = { now: new Date(), timeZone: actor.timeZone };
      const list = await readFile(FORMAT[format], await c.req.text(), clock);
      const tasks = await store.addMany(actor, list);
      return c.json({ tasks }, 201);
    });
