import { useCallback, useMemo } from "react";
import { useSearchParams } from "wouter";
import { readFilters, writeFilters, type TaskFilters } from "./task-filters.ts";

/** The list's filters, which the address keeps. */
export function useTaskFilters() {
  const [params, setParams] = useSearchParams();
  const filters = useMemo(() => readFilters(params), [params]);
  const setFilters = useCallback(
    (changes: Partial<TaskFilters>) =>
      setParams(
        (old) => writeFilters(old, { ...readFilters(old), ...changes }),
        { replace: true },
      ),
    [setParams],
  );
  return { filters, setFilters };
}

export type SetFilters = ReturnType<typeof useTaskFilters>["setFilters"];
