/** What is wrong in a file, and what its fields may hold. */
export const imports = {
  row: "Row {{row, number}}",
  task: "Task {{row, number}}",
  inField: "{{place}}, {{field}}: {{may}}",
  asWhole: "{{place}}: {{why}}",
  fields: {
    done: "Done or not",
    createdAt: "When it was added",
    completedAt: "When it was done",
  },
  may: {
    title: "write a title of 1 to {{max, number}} characters, none of them NUL",
    notes: "write up to {{max, number}} characters, none of them NUL",
    due: "write a day like {{day}}, or a time like {{moment}}, of the years 1 to 9999",
    moment: "write a day and time like {{moment}}, of the years 1 to 9999",
    tags: "write up to {{tags, number}} tags, each one word of up to {{max, number}} letters, digits, - and _",
    repeat: "write the rule like {{example}}",
    rule: "write an iCalendar rule that names days, each part once, and ends with a count or a day, not both, like {{example}}",
    oneOf: "write one of these: {{words}}",
  },
  unreadable: {
    csv: "it has more or fewer fields than the first line. Put text with a comma in it between quotes.",
    json: "it can’t be read. Write it like {{example}}, or take it out.",
    ics: "it can’t be read. Write it as iCalendar has it, or take it out.",
  },
};
