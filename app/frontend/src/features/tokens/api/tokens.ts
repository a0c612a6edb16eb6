import {
  queryOptions,
  useMutation,
  useQueryClient,
} from "@tanstack/react-query";
import type { CreateToken, NewToken, TokenList } from "@todo-chat/contract";
import { request } from "../../../lib/request.ts";

export const tokensQuery = queryOptions({
  queryKey: ["tokens"],
  queryFn: ({ signal }) => request<TokenList>("/api/tokens", { signal }),
  select: ({ tokens }) => tokens,
});

function useTokenMutation<Args, Answer>(call: (args: Args) => Promise<Answer>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: call,
    onSettled: () =>
      queryClient.invalidateQueries({ queryKey: tokensQuery.queryKey }),
  });
}

export const useCreateToken = () =>
  useTokenMutation((body: CreateToken) =>
    request<NewToken>("/api/tokens", { method: "POST", body }),
  );

export const useRevokeToken = () =>
  useTokenMutation((id: string) =>
    request<void>(`/api/tokens/${id}`, { method: "DELETE" }),
  );
