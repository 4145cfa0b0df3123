import type { Area, Visit } from '#src/desk/area.ts';
import { tell, toAsker } from '#src/desk/replies.ts';
import type { Reply } from '#src/messages/form.ts';
import { sayLocalText } from '#src/messages/local-text.ts';
import type { Part } from '#src/messages/message.ts';
import { itemsAsked } from '#src/news/asked-items.ts';
import type { NewsReasons } from '#src/ports/news-reasons.ts';

export type RestDeps = { readonly newsReasons: Pick<NewsReasons, 'of'> };

/** What a post only counted, shown to whoever asks. */
export function restArea(deps: RestDeps): Area {
  return {
    commands: {},
    actions: { 'news.rest': (visit, values) => rest(deps, visit, itemsAsked(values)) },
    forms: {},
  };
}

async function rest({ newsReasons }: RestDeps, visit: Visit, ids: readonly string[]): Promise<Reply> {
  const { channel, say, language } = visit;
  if (!channel) return tell(visit, 'subscriptions:not-here');
  const items = await newsReasons.of(channel.id, ids);
  if (items.length === 0) return tell(visit, 'chat:outdated');
  const summary = say('news:overview.rest-title');
  return toAsker({
    language,
    summary,
    parts: [
      { kind: 'text', text: summary, weight: 'strong' },
      ...items.flatMap(({ title, url, sourceName }): readonly Part[] => [
        { kind: 'title', text: title, ...(url === null ? {} : { url }) },
        { kind: 'text', text: sayLocalText(visit, sourceName), weight: 'subtle' },
      ]),
    ],
    buttons: [],
  });
}
