import type { Visit } from '#src/desk/area.ts';
import { sayDay } from '#src/messages/dates.ts';
import type { Form } from '#src/messages/form.ts';
import { sayLocalText } from '#src/messages/local-text.ts';
import type { Channel } from '#src/model/channel.ts';
import type { NewsPreview } from '#src/ports/news-preview.ts';
import type { FoundItem } from '#src/ports/news-search.ts';
import type { Words } from '#src/ports/words.ts';
import { filterOf } from '#src/subscriptions/filter-fields.ts';
import type { NewsDraft } from '#src/subscriptions/news-form.ts';

export type TrialDeps = { readonly words: Words; readonly newsPreview: NewsPreview };

const DAYS = 30;
const MOST_SHOWN = 5;

/** What would have come of a draft, beside the form: how many items, and the newest of them. */
export async function newsTrial(
  { words, newsPreview }: TrialDeps,
  visit: Visit,
  channel: Channel,
  { sources, filter }: NewsDraft,
): Promise<Pick<Form, 'note' | 'preview'>> {
  const found = await newsPreview.wouldHaveCome(sources, filterOf(filter), DAYS, MOST_SHOWN);
  if (found.count === 0) return { note: visit.say('filters:would-none', { days: DAYS }) };
  const note = visit.say('filters:would', { days: DAYS, count: found.count });
  const items = found.newest.map((item) => sayItem(words, visit, channel, item));
  const { language } = visit;
  return { note, preview: { language, summary: note, parts: [{ kind: 'list', items }], buttons: [] } };
}

function sayItem(
  words: Words,
  visit: Visit,
  { timezone }: Channel,
  { title, sourceName, published, firstSeen }: FoundItem,
): string {
  const day = (published ?? firstSeen).toZonedDateTimeISO(timezone ?? 'UTC').toPlainDate();
  const values = { day: sayDay(words, visit.language, day), source: sayLocalText(visit, sourceName), title };
  return visit.say('filters:would-item', values);
}
