import type { Button } from '#src/messages/message.ts';
import type { Language } from '#src/model/language.ts';
import type { Words } from '#src/ports/words.ts';

/** So many items one press asks about. */
const MOST_ASKED = 12;

/** Below a post: why its items came, a button in each language of those who read. */
export function whyButtons(
  words: Words,
  languages: readonly Language[],
  itemIds: readonly string[],
): readonly Button[] {
  return languages.map((language) => ({
    kind: 'act',
    label: words.say(language, 'filters:why.button', { count: itemIds.length }),
    action: { name: 'news.why', values: { items: itemIds.slice(-MOST_ASKED).join(), language } },
  }));
}

/** The items that such a button is about; whatever else comes is none. */
export function itemsAsked({ items = '' }: Readonly<Record<string, string>>): readonly string[] {
  return items
    .split(',')
    .filter((id) => /^\d{1,18}$/.test(id))
    .slice(0, MOST_ASKED);
}
