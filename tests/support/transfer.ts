import type { Problem, Task } from "../../app/contract/src/index.ts";
import type { Person } from "./person.ts";

const TYPES = {
  json: "application/json",
  csv: "text/csv",
  ics: "text/calendar",
};

export type FileFormat = keyof typeof TYPES;

export async function download(
  person: Person,
  format: FileFormat,
): Promise<string> {
  const response = await person.get(`/api/tasks/export?format=${format}`);
  if (!response.ok) throw new Error(`Exporting answered ${response.status}`);
  return response.text();
}

export const upload = (
  person: Person,
  format: FileFormat,
  body: string,
): Promise<Response> =>
  fetch(`${person.url}/api/tasks/import?format=${format}`, {
    method: "POST",
    headers: {
      origin: person.url,
      cookie: person.cookieHeader(),
      "content-type": TYPES[format],
    },
    body,
  });

export async function uploaded(
  person: Person,
  format: FileFormat,
  body: string,
): Promise<Task[]> {
  const response = await upload(person, format, body);
  const text = await response.text();
  if (response.status !== 201) throw new Error(`Importing answered ${text}`);
  return (JSON.parse(text) as { tasks: Task[] }).tasks;
}

/** What is wrong with a file, and where. */
export async function refusal(
  person: Person,
  format: FileFormat,
  body: string,
): Promise<Problem> {
  const response = await upload(person, format, body);
  if (response.status !== 400)
    throw new Error(`Importing answered ${response.status}`);
  return (await response.json()) as Problem;
}
