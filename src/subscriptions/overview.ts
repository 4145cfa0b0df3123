import type { Visit } from '#src/desk/area.ts';
import { act, actForForm, offerToSubscribe } from '#src/desk/replies.ts';
import { nameCity } from '#src/messages/cities.ts';
import { languageName } from '#src/messages/language-name.ts';
import { sayList } from '#src/messages/lists.ts';
import type { Button, Fact, Message, Part } from '#src/messages/message.ts';
import type { Channel } from '#src/model/channel.ts';
import type { Subscription } from '#src/model/subscription.ts';
import { elsewhere } from '#src/subscriptions/elsewhere.ts';
import { rhythmFacts } from '#src/subscriptions/news-rhythm.ts';
import { styleFacts } from '#src/subscriptions/news-style.ts';
import { sayFilter } from '#src/subscriptions/say-filter.ts';
import { type Names, saySubject } from '#src/subscriptions/subject.ts';

/** What a channel receives, with buttons to change, pause and stop each. */
export function overview(
  visit: Visit,
  channel: Channel,
  subscriptions: readonly Subscription[],
  names: Names,
): Message {
  const title = visit.say('subscriptions:list-title', { channel: channel.name });
  const none: readonly Part[] = [{ kind: 'text', text: visit.say('subscriptions:list-none') }];
  const parts = subscriptions.flatMap((subscription): readonly Part[] => [
    { kind: 'text', text: visit.say(`subscriptions:kind.${subscription.kind}`), weight: 'strong' },
    { kind: 'facts', facts: factsOf(visit, channel, subscription, names) },
  ]);
  return {
    language: visit.language,
    summary: title,
    parts: [{ kind: 'title', text: title }, ...(parts.length > 0 ? parts : none)],
    buttons:
      subscriptions.length > 0
        ? subscriptions.flatMap((subscription) => buttonsOf(visit, channel, subscription))
        : [...offerToSubscribe(visit, 'deadlines'), ...offerToSubscribe(visit, 'news')],
  };
}

export function factsOf(
  visit: Visit,
  channel: Channel,
  subscription: Subscription,
  names: Names,
): readonly Fact[] {
  const { say } = visit;
  const languages = sayList(
    visit.language,
    channel.languages.map((language) => languageName(visit.language, language)),
  );
  return [
    {
      label: say(subscription.kind === 'news' ? 'subscriptions:fact.sources' : 'subscriptions:fact.what'),
      value: saySubject(visit, subscription.targets, names),
    },
    ...(subscription.kind === 'news'
      ? [
          ...filterFacts(visit, subscription, names),
          ...rhythmFacts(visit, channel, subscription.rhythm),
          ...styleFacts(visit, subscription.style),
        ]
      : timeFacts(visit, channel, subscription)),
    { label: say('subscriptions:fact.languages'), value: languages },
    { label: say('subscriptions:fact.owner'), value: subscription.owner.name },
    {
      label: say('subscriptions:fact.state'),
      value: sayState(visit, subscription),
    },
  ];
}

function sayState({ say }: Visit, { paused, pausedReason }: Subscription): string {
  if (!paused) return say('subscriptions:state.active');
  if (!pausedReason) return say('subscriptions:state.paused');
  return say('subscriptions:state.paused-why', { reason: pausedReason });
}

export function buttonsOf(visit: Visit, channel: Channel, { kind, paused }: Subscription): readonly Button[] {
  const values = { kind, ...elsewhere(visit, channel) };
  return [
    actForForm(visit, `subscriptions:change.${kind}`, 'subscriptions.change', values),
    paused
      ? act(visit, `subscriptions:resume.${kind}`, 'subscriptions.resume', values)
      : act(visit, `subscriptions:pause.${kind}`, 'subscriptions.pause', values),
    act(visit, `subscriptions:stop.${kind}`, 'subscriptions.stop', values),
  ];
}

function filterFacts(
  visit: Visit,
  { filter }: Extract<Subscription, { kind: 'news' }>,
  names: Names,
): readonly Fact[] {
  const value = sayFilter(visit, filter, names);
  return value === '' ? [] : [{ label: visit.say('filters:fact'), value }];
}

function timeFacts(
  { say }: Visit,
  channel: Channel,
  { leadDays, remindAt }: Extract<Subscription, { kind: 'deadlines' }>,
): readonly Fact[] {
  const time = channel.timezone
    ? say('subscriptions:time-in', { time: remindAt, city: nameCity(say, channel.timezone) })
    : remindAt;
  return [
    { label: say('subscriptions:fact.lead'), value: leadDays.join(', ') },
    { label: say('subscriptions:fact.time'), value: time },
  ];
}
