import { useMediaQuery } from "@mantine/hooks";

/** Below this width the chat and the list take turns instead of sharing it. */
export const TWO_PANES = "(min-width: 54em)";

export function useTwoPanes(): boolean {
  return useMediaQuery(TWO_PANES, undefined, {
    getInitialValueInEffect: false,
  });
}
