import type { QueryClient } from "@tanstack/react-query";
import type { Language, Me } from "@todo-chat/contract";
import { meQuery } from "../auth/api/get-me.ts";
import { changeLanguage, currentLanguage } from "../../i18n/i18n.ts";
import { keepDraftsOf } from "../../lib/drafts/draft-storage.ts";
import { newsForProfile } from "./news-for-profile.ts";
import { takeWishedLanguage } from "./wished-language.ts";
import { updateMe } from "./api/update-me.ts";

/**
 * Makes the page and the profile agree, once somebody is known: the page takes
 * the profile's language, unless another one was chosen while logging in.
 */
export async function settleProfile(queryClient: QueryClient, me: Me) {
  keepDraftsOf(me.id);
  const wished = takeWishedLanguage();
  const language = wished ?? me.language;
  if (language !== currentLanguage()) await changeLanguage(language);
  // Not now, when a screen is to be drawn.
  setTimeout(() => tellNews(queryClient, me, wished));
}

/** Nothing waits for it, and the next visit tells what got lost. */
function tellNews(
  queryClient: QueryClient,
  me: Me,
  wished: Language | undefined,
) {
  const timeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
  const news = newsForProfile(me, { wished, timeZone });
  if (Object.keys(news).length === 0) return;
  void updateMe(news)
    .then((told) => queryClient.setQueryData(meQuery.queryKey, told))
    .catch(() => undefined);
}
