import { useState, type FormEvent } from "react";

type Values<Field extends string> = Record<Field, string>;

/** Why a value can't be taken; null where it can. */
type Rules<Field extends string> = Record<
  Field,
  (value: string) => string | null
>;

type Problems<Field extends string> = Partial<Values<Field>>;

function read<Field extends string>(
  form: HTMLFormElement,
  fields: Field[],
): Values<Field> {
  const data = new FormData(form);
  const pairs = fields.map((field) => [field, String(data.get(field) ?? "")]);
  return Object.fromEntries(pairs) as Values<Field>;
}

function judge<Field extends string>(
  rules: Rules<Field>,
  values: Values<Field>,
): Problems<Field> {
  const found: Problems<Field> = {};
  for (const field of Object.keys(rules) as Field[]) {
    const problem = rules[field](values[field]);
    if (problem) found[field] = problem;
  }
  return found;
}

/**
 * A short form of plain inputs, which hold their values themselves. It keeps
 * a form library out of the first screen that anybody loads.
 */
export function usePlainForm<Field extends string>(
  rules: Rules<Field>,
  onValid: (values: Values<Field>, form: HTMLFormElement) => void,
) {
  const [problems, setProblems] = useState<Problems<Field>>({});
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const values = read(form, Object.keys(rules) as Field[]);
    const found = judge(rules, values);
    setProblems(found);
    if (Object.keys(found).length === 0) onValid(values, form);
  };
  const field = (name: Field) => ({
    name,
    error: problems[name],
    onChange: () =>
      setProblems(({ [name]: _, ...rest }) => rest as typeof problems),
  });
  return { onSubmit, field };
}
