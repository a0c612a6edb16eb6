import { useQueryClient } from "@tanstack/react-query";
import type { Language } from "@todo-chat/contract";
import { showToast } from "../../components/toasts/toast-store.ts";
import { changeLanguage } from "../../i18n/i18n.ts";
import { messageOf } from "../../lib/error-text.ts";
import { meQuery } from "../auth/api/get-me.ts";
import { updateMe } from "./api/update-me.ts";
import { wishLanguage } from "./wished-language.ts";

const sayThatItFailed = (error: unknown) => {
  showToast({ tone: "failed", text: messageOf(error) });
};

/** Changes the language at once, and in the profile of whoever is logged in. */
export function useChooseLanguage() {
  const queryClient = useQueryClient();
  return async (language: Language) => {
    try {
      await changeLanguage(language);
      const me = queryClient.getQueryData(meQuery.queryKey);
      if (!me) return wishLanguage(language);
      queryClient.setQueryData(meQuery.queryKey, () => ({ ...me, language }));
      await updateMe({ language });
    } catch (error) {
      sayThatItFailed(error);
    }
  };
}
