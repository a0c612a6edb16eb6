import { csv } from "./csv.ts";
import type { Format, FormatName } from "./format.ts";
import { ics } from "./ics.ts";
import { json } from "./json.ts";

export const FORMAT: Record<FormatName, Format> = { json, csv, ics };
