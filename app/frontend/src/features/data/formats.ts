export type DataFormat = "json" | "csv" | "ics";

export const FORMATS: { format: DataFormat; name: string; type: string }[] = [
  { format: "json", name: "JSON", type: "application/json" },
  { format: "csv", name: "CSV", type: "text/csv" },
  { format: "ics", name: "iCalendar", type: "text/calendar" },
];

/** The format that a file's name promises. */
export const formatOfFile = (name: string) =>
  FORMATS.find(({ format }) => name.toLowerCase().endsWith(`.${format}`));
