import { type Context, draft, say } from '#src/answers/context.ts';
import { isName } from '#src/answers/question-words.ts';
import { plain, sourcesPart } from '#src/answers/say/texts.ts';
import type { Intent } from '#src/answers/wording.ts';
import { sayDay } from '#src/messages/dates.ts';
import type { Part } from '#src/messages/message.ts';
import { pickText } from '#src/model/language.ts';
import type { FoundItem } from '#src/ports/news-search.ts';

const MOST_ITEMS = 8;

/** "Was gibt es Neues zu …?", from stored items; nothing of them is told as a fact of the bot's own. */
export const news: Intent = {
  name: 'news',
  wordings: [{ sure: 2.9, has: ['news'], lacks: ['how', 'how-many', 'submit'] }],
  async answer(context) {
    const words = context.request.asked
      .filter((word) => isName(word) || word.concepts.has('country'))
      .map((word) => word.text);
    const found = await context.news.search(words, MOST_ITEMS);
    const none = words.length === 0 ? 'answers:no-news-yet' : 'answers:no-news';
    const key = found.length === 0 ? none : 'answers:news';
    const lead = say(context, key, { count: found.length });
    const citations = found.flatMap(({ title, url }) => (url ? [{ title, url }] : []));
    return draft({
      summary: lead,
      parts: [
        plain(lead),
        ...found.flatMap((item) => lines(context, item)),
        ...sourcesPart(context, citations),
      ],
      citations,
    });
  },
};

function lines(context: Context, item: FoundItem): readonly Part[] {
  const source = pickText(item.sourceName, context.language).text;
  const day = (item.published ?? item.firstSeen).toZonedDateTimeISO('UTC').toPlainDate();
  const isOther = item.language !== null && item.language !== context.language;
  return [
    {
      kind: 'title',
      text: item.title,
      ...(item.url ? { url: item.url } : {}),
      ...(isOther ? { language: item.language } : {}),
    },
    { kind: 'text', text: `${source} · ${sayDay(context.words, context.language, day)}`, weight: 'subtle' },
  ];
}
