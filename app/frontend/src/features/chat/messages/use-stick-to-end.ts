import { useLayoutEffect, useRef } from "react";

/** This close to the end counts as being at it. */
const NEAR_END_PX = 80;

function scrollToEnd(box: HTMLElement | null) {
  box?.scrollTo({ top: box.scrollHeight });
}

/** Follows a growing text, unless the reader has scrolled up in it. */
export function useStickToEnd(content: unknown) {
  const ref = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const onScroll = () => {
    const box = ref.current;
    if (!box) return;
    const below = box.scrollHeight - box.scrollTop - box.clientHeight;
    atEnd.current = below < NEAR_END_PX;
  };
  useLayoutEffect(() => {
    if (atEnd.current) scrollToEnd(ref.current);
  }, [content]);
  useLayoutEffect(() => {
    // A phone's keyboard makes the box smaller and would hide the end.
    const observer = new ResizeObserver(() => {
      if (atEnd.current) scrollToEnd(ref.current);
    });
    if (ref.current) observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  return { ref, onScroll };
}
