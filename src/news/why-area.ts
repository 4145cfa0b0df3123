import type { Area, Visit } from '#src/desk/area.ts';
import { actForForm, tell, toAsker } from '#src/desk/replies.ts';
import type { Reply } from '#src/messages/form.ts';
import type { Button, Part } from '#src/messages/message.ts';
import { itemsAsked } from '#src/news/asked-items.ts';
import { MOST_EXPLAINED } from '#src/news/below-post.ts';
import { sayWhy } from '#src/news/say-why.ts';
import { soughtItem } from '#src/news/sought-item.ts';
import type { NewsReasons } from '#src/ports/news-reasons.ts';
import type { Offers } from '#src/ports/offers.ts';
import type { Words } from '#src/ports/words.ts';
import { namesOf } from '#src/subscriptions/subject.ts';

export type WhyDeps = {
  readonly words: Words;
  readonly offers: Offers;
  readonly newsReasons: NewsReasons;
};

// Several departments publish one story under one title.
const MOST_FOUND = 3;

/** Why this channel got an item or did not: by the button of its post, or by its link or title. */
export function whyArea(deps: WhyDeps): Area {
  return {
    commands: { why: (visit, { rest = '' }) => whyByText(deps, visit, rest) },
    actions: { 'news.why': (visit, values) => why(deps, visit, itemsAsked(values).slice(-MOST_EXPLAINED)) },
    forms: {},
  };
}

async function whyByText(deps: WhyDeps, visit: Visit, written: string): Promise<Reply> {
  const sought = soughtItem(written);
  if (!sought) return tell(visit, 'filters:why.how');
  const ids = await deps.newsReasons.find(sought, MOST_FOUND);
  return ids.length === 0 ? tell(visit, 'filters:why.unknown-item') : why(deps, visit, ids);
}

async function why(deps: WhyDeps, visit: Visit, ids: readonly string[]): Promise<Reply> {
  const { channel } = visit;
  if (!channel) return tell(visit, 'subscriptions:not-here');
  const [facts, names] = await Promise.all([deps.newsReasons.of(channel.id, ids), namesOf(deps.offers)]);
  const [first] = facts;
  if (!first) return tell(visit, 'chat:outdated');
  const reader = { ...visit, words: deps.words, timezone: channel.timezone ?? 'UTC' };
  return toAsker({
    language: visit.language,
    summary: visit.say('filters:why.title', { count: facts.length }),
    parts: facts.flatMap((one): readonly Part[] => [
      { kind: 'title', text: one.title, ...(one.url === null ? {} : { url: one.url }) },
      { kind: 'text', text: sayWhy(reader, one, names) },
    ]),
    buttons: facts.some(({ subscription }) => subscription !== 'none') ? [changeFilter(visit)] : [],
  });
}

function changeFilter(visit: Visit): Button {
  return actForForm(visit, 'filters:why.change', 'subscriptions.change', { kind: 'news' });
}
