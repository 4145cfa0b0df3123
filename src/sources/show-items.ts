import type { Visit } from '#src/desk/area.ts';
import { sayDay } from '#src/messages/dates.ts';
import type { Message, Part } from '#src/messages/message.ts';
import { type Item, publishedDay } from '#src/model/item.ts';
import type { Words } from '#src/ports/words.ts';

const MOST_SHOWN = 3;

/** What a source holds: how many items, and the first of them as the bot would store them. */
export function itemsMessage(words: Words, visit: Visit, name: string, items: readonly Item[]): Message {
  const { say, language } = visit;
  const summary = say('sources:holds', { name, count: items.length });
  const shown = items.slice(0, MOST_SHOWN);
  return {
    language,
    summary,
    parts: [
      { kind: 'text', text: summary, weight: 'strong' },
      ...shown.flatMap((item) => itemParts(words, visit, item)),
    ],
    buttons: [],
  };
}

function itemParts(words: Words, { say, language, channel }: Visit, item: Item): readonly Part[] {
  const own = item.language !== null && item.language !== language ? { language: item.language } : {};
  const when = item.published
    ? sayDay(words, language, publishedDay(item.published, channel?.timezone ?? null))
    : say('sources:no-date');
  const hasSummary = item.summary !== '' && item.summary !== item.title;
  return [
    { kind: 'title', text: item.title, ...(item.url === null ? {} : { url: item.url }), ...own },
    { kind: 'text', text: when, weight: 'subtle' },
    ...(hasSummary ? [{ kind: 'text', text: item.summary, ...own } as const] : []),
  ];
}
