import type { Visit } from '#src/desk/area.ts';
import { toAsker } from '#src/desk/replies.ts';
import type { Reply } from '#src/messages/form.ts';
import type { TextReader } from '#src/messages/local-text.ts';
import type { Channel } from '#src/model/channel.ts';
import type { Subscription } from '#src/model/subscription.ts';
import type { Offers } from '#src/ports/offers.ts';
import type { SubscriptionKind, Subscriptions } from '#src/ports/subscriptions.ts';
import { sayMention } from '#src/subscriptions/news-mention.ts';
import { buttonsOf, factsOf } from '#src/subscriptions/overview.ts';
import { type PublicDeps, publicLine } from '#src/subscriptions/public-line.ts';
import { sayFilter } from '#src/subscriptions/say-filter.ts';
import { type Names, namesOf, saySubject } from '#src/subscriptions/subject.ts';

export type ConfirmationDeps = PublicDeps & {
  readonly offers: Offers;
  readonly subscriptions: Subscriptions;
};

export type Saved = { readonly kind: SubscriptionKind; readonly isNew: boolean; readonly outlook: string };

/** What was saved and what comes of it, for the person; who saved it, for the channel. */
export async function confirmation(
  deps: ConfirmationDeps,
  visit: Visit,
  channel: Channel,
  { kind, isNew, outlook }: Saved,
): Promise<Reply> {
  const [subscriptions, names] = await Promise.all([
    deps.subscriptions.ofChannel(channel.id),
    namesOf(deps.offers),
  ]);
  const saved = subscriptions.find((subscription) => subscription.kind === kind);
  // Somebody ended it in the same moment.
  if (!saved) return { kind: 'nothing' };
  const done = visit.say(saved.paused ? 'subscriptions:saved-paused' : 'subscriptions:saved', {
    channel: channel.name,
  });
  const line = await publicLine(deps, visit, channel, {
    kind,
    event: isNew ? 'new' : 'changed',
    what: (reader) => sayWhat(reader, saved, names),
  });
  const message = {
    language: visit.language,
    summary: done,
    parts: [
      { kind: 'text', text: done, weight: 'strong' },
      { kind: 'facts', facts: factsOf(visit, channel, saved, names) },
      ...(saved.paused ? [] : [{ kind: 'text', text: outlook } as const]),
    ],
    buttons: buttonsOf(visit, channel, saved),
  } as const;
  return { kind: 'several', replies: [toAsker(message), ...line] };
}

/** As it stands within a sentence: “ISED Canada (only with quant*, mentions quantum-team for AI)”. */
function sayWhat(reader: TextReader, saved: Subscription, names: Names): string {
  const subject = saySubject(reader, saved.targets, names, 'subscriptions:all-calls-in-sentence');
  if (saved.kind !== 'news') return subject;
  const { mention } = saved.style;
  const how = [
    sayFilter(reader, saved.filter, names),
    mention ? sayMention(reader, mention, 'news:mention.in-sentence') : '',
  ];
  const filter = how.filter((part) => part !== '').join(', ');
  return filter === '' ? subject : reader.say('filters:subject', { subject, filter });
}
