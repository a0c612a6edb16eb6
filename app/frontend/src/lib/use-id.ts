import { useId as useReactId } from "react";

/**
 * The build puts it in the place of Mantine's own, which draws all that has an id
 * a second time to be free of React's: a seventh of the main screen's first work.
 */
export function useId(staticId?: string): string {
  const id = useReactId();
  return staticId ?? `mantine-${id}`;
}
