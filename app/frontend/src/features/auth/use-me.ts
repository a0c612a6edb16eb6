import { useQuery } from "@tanstack/react-query";
import type { Me } from "@todo-chat/contract";
import { meQuery } from "./api/get-me.ts";

/** Whoever is logged in, as the screens that need somebody have it. */
export const useMe = (): Me | null | undefined => useQuery(meQuery).data;
