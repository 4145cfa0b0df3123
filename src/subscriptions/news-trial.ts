import type { Visit } from '#src/desk/area.ts';
import { sayDay } from '#src/messages/dates.ts';
import type { Form } from '#src/messages/form.ts';
import { sayLocalText } from '#src/messages/local-text.ts';
import type { Part } from '#src/messages/message.ts';
import type { Channel } from '#src/model/channel.ts';
import { newsMessage } from '#src/news/news-message.ts';
import type { NewsItem } from '#src/ports/news.ts';
import type { NewsPreview } from '#src/ports/news-preview.ts';
import type { Words } from '#src/ports/words.ts';
import { filterOf } from '#src/subscriptions/filter-fields.ts';
import type { NewsDraft } from '#src/subscriptions/news-form.ts';
import { styleOf } from '#src/subscriptions/news-style.ts';

export type TrialDeps = { readonly words: Words; readonly newsPreview: NewsPreview };

const DAYS = 30;
const MOST_SHOWN = 5;

/** What would have come of a draft, beside the form: how many items, the newest of them, and how a post would look. */
export async function newsTrial(
  { words, newsPreview }: TrialDeps,
  visit: Visit,
  channel: Channel,
  draft: NewsDraft,
): Promise<Pick<Form, 'note' | 'preview'>> {
  const { count, newest } = await newsPreview.wouldHaveCome(
    draft.sources,
    filterOf(draft.filter),
    DAYS,
    MOST_SHOWN,
  );
  const [first] = newest;
  if (!first) return { note: visit.say('filters:would-none', { days: DAYS }) };
  const note = visit.say('filters:would', { days: DAYS, count });
  const items = newest.map((item) => sayItem(words, visit, channel, item));
  const parts: readonly Part[] = [{ kind: 'list', items }, ...postParts(words, visit, channel, draft, first)];
  return { note, preview: { language: visit.language, summary: note, parts, buttons: [] } };
}

/** The newest item as a post by the channel's template; nothing where posts look as usual. */
function postParts(
  words: Words,
  { say }: Visit,
  { timezone }: Channel,
  { style, languages }: NewsDraft,
  item: NewsItem,
): readonly Part[] {
  const { template } = styleOf(words, style);
  if (template === '') return [];
  const post = { stories: [[item]], isDigest: false, template, mention: null, silent: [] };
  const { parts } = newsMessage(words, post, { languages, timezone });
  return [{ kind: 'text', text: say('news:would-look'), weight: 'strong' }, ...parts];
}

function sayItem(
  words: Words,
  visit: Visit,
  { timezone }: Channel,
  { title, sourceName, published, firstSeen }: NewsItem,
): string {
  const day = (published ?? firstSeen).toZonedDateTimeISO(timezone ?? 'UTC').toPlainDate();
  const values = { day: sayDay(words, visit.language, day), source: sayLocalText(visit, sourceName), title };
  return visit.say('filters:would-item', values);
}
