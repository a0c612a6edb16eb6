interface Plan {
  "Node Type": string;
  "Actual Rows": number;
  "Rows Removed by Filter"?: number;
  Plans?: Plan[];
}

/** A plan as it was carried out, its steps in a row. */
export const stepsOf = (plan: Plan): Plan[] => [
  plan,
  ...(plan.Plans ?? []).flatMap(stepsOf),
];

/** How many rows were looked at. */
export const readsOf = (steps: Plan[]): number =>
  steps
    .filter((step) => !step.Plans)
    .map((step) => step["Actual Rows"] + (step["Rows Removed by Filter"] ?? 0))
    .reduce((sum, rows) => sum + rows, 0);

export const has = (steps: Plan[], type: string): boolean =>
  steps.some((step) => step["Node Type"] === type);

export type { Plan };
