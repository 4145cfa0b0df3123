import type { Button } from '#src/messages/message.ts';
import type { Language } from '#src/model/language.ts';
import { asked } from '#src/news/asked-items.ts';
import type { Words } from '#src/ports/words.ts';

/** So many items are explained at once. */
export const MOST_EXPLAINED = 12;

/** Below a post, in each language of those who read: why its items came, and what to change so that others come. */
export function belowPost(
  words: Words,
  languages: readonly Language[],
  itemIds: readonly string[],
): readonly Button[] {
  return languages.flatMap((language): readonly Button[] => [
    {
      kind: 'act',
      label: words.say(language, 'filters:why.button', { count: itemIds.length }),
      action: { name: 'news.why', values: { items: asked(itemIds.slice(-MOST_EXPLAINED)), language } },
    },
    {
      kind: 'act',
      label: words.say(language, 'filters:why.change'),
      action: { name: 'subscriptions.change', values: { kind: 'news', language } },
      leadsTo: 'form',
    },
  ]);
}

/** Below a post that only counts them: shows the rest to whoever presses. */
export function restButtons(
  words: Words,
  languages: readonly Language[],
  itemIds: readonly string[],
): readonly Button[] {
  return languages.map((language) => ({
    kind: 'act',
    label: words.say(language, 'news:overview.show-rest'),
    action: { name: 'news.rest', values: { items: asked(itemIds), language } },
  }));
}
