import { type Context, type Draft, draft, say } from '#src/answers/context.ts';
import { daysAsked, isTimeLeftOut, todayThere } from '#src/answers/news/days-asked.ts';
import { thingsSought } from '#src/answers/news/things-sought.ts';
import type { Period } from '#src/answers/periods/period.ts';
import { sayPeriod } from '#src/answers/say/period.ts';
import { plain, sourcesPart } from '#src/answers/say/texts.ts';
import type { Intent } from '#src/answers/wording.ts';
import { sayDay } from '#src/messages/dates.ts';
import type { Part } from '#src/messages/message.ts';
import { publishedDay } from '#src/model/item.ts';
import { pickText } from '#src/model/language.ts';
import type { FoundItem } from '#src/ports/news-search.ts';

const MOST_ITEMS = 8;

/** "Was gibt es Neues zu …?", from stored items; nothing of them is told as a fact of the bot's own. */
export const news: Intent = {
  name: 'news',
  wordings: [
    { sure: 2.9, has: ['news'], lacks: ['how', 'how-many', 'submit'] },
    { sure: 2.9, has: ['reports'], lacks: ['how', 'how-many', 'submit'] },
  ],
  async answer(context) {
    const { things, isOfSource } = await thingsSought(context);
    const { marks } = context.request;
    // "What did the jury report?" is no news unless it is known who tells it.
    if (marks.has('reports') && !marks.has('news') && !isOfSource) return null;
    const days = daysAsked(context);
    const found = await context.news.search({ things, days, timezone: context.timezone }, MOST_ITEMS);
    return sayFound(context, found, { days, isAny: things.length === 0 });
  },
};

function sayFound(
  context: Context,
  found: readonly FoundItem[],
  asked: { readonly days: Period | null; readonly isAny: boolean },
): Draft {
  const lead = found.length > 0 ? leadTo(context, found, asked.days) : sayNone(context, asked);
  const citations = found.flatMap(({ title, url }) => (url ? [{ title, url }] : []));
  const isLeftOut = found.length > 0 && isTimeLeftOut(context);
  return draft({
    summary: lead,
    parts: [
      plain(lead),
      ...(isLeftOut ? [plain(say(context, 'answers:news-of-any-time'))] : []),
      ...found.flatMap((item) => lines(context, item)),
      ...sourcesPart(context, citations),
    ],
    citations,
  });
}

/** What was first seen in the days asked for need not have been published then. */
function leadTo(context: Context, found: readonly FoundItem[], days: Period | null): string {
  if (!days) return say(context, 'answers:news', { count: found.length });
  const isDated = found.every(({ published }) => published !== null);
  const period = sayPeriod(context, days.name, true);
  return say(context, isDated ? 'answers:news-within' : 'answers:news-within-seen', { period });
}

function sayNone(
  context: Context,
  { days, isAny }: { readonly days: Period | null; readonly isAny: boolean },
): string {
  if (!days) return say(context, isAny ? 'answers:no-news-yet' : 'answers:no-news');
  if (Temporal.PlainDate.compare(days.first, todayThere(context)) > 0)
    return say(context, 'answers:no-news-ahead');
  const period = sayPeriod(context, days.name);
  return say(context, isAny ? 'answers:no-news-within' : 'answers:no-news-on-that-within', { period });
}

function lines(context: Context, item: FoundItem): readonly Part[] {
  const source = pickText(item.sourceName, context.language).text;
  const isOther = item.language !== null && item.language !== context.language;
  return [
    {
      kind: 'title',
      text: item.title,
      ...(item.url ? { url: item.url } : {}),
      ...(isOther ? { language: item.language } : {}),
    },
    { kind: 'text', text: `${source} · ${sayWhen(context, item)}`, weight: 'subtle' },
  ];
}

/** The day on which its source published it; where it names none, when it was first seen, and that it is this. */
function sayWhen({ words, language, timezone }: Context, { published, firstSeen }: FoundItem): string {
  if (published) return sayDay(words, language, publishedDay(published, timezone));
  const day = firstSeen.toZonedDateTimeISO(timezone ?? 'UTC').toPlainDate();
  return words.say(language, 'answers:news-seen', { day: sayDay(words, language, day) });
}
