import { BULK_MAX } from "@todo-chat/contract";
import { useCallback, useMemo, useState } from "react";

export interface Selection {
  /** Null while no tasks are being chosen. */
  ids: ReadonlySet<string> | null;
  start: () => void;
  end: () => void;
  toggle: (id: string) => void;
  choose: (ids: string[]) => void;
}

const limited = (ids: Iterable<string>) => new Set([...ids].slice(0, BULK_MAX));

function toggled(ids: ReadonlySet<string> | null, id: string) {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return limited(next);
}

/** Tasks chosen for a change of many, as many as one change may have. */
export function useSelection(): Selection {
  const [ids, setIds] = useState<ReadonlySet<string> | null>(null);
  const start = useCallback(() => setIds(new Set()), []);
  const end = useCallback(() => setIds(null), []);
  const toggle = useCallback(
    (id: string) => setIds((old) => toggled(old, id)),
    [],
  );
  const choose = useCallback((chosen: string[]) => setIds(limited(chosen)), []);
  return useMemo(
    () => ({ ids, start, end, toggle, choose }),
    [ids, start, end, toggle, choose],
  );
}
