import type { Visit } from '#src/desk/area.ts';
import { offerToSubscribe } from '#src/desk/replies.ts';
import type { Section } from '#src/messages/home.ts';
import type { Button, Part } from '#src/messages/message.ts';
import type { Subscription } from '#src/model/subscription.ts';
import type { OwnedSubscription } from '#src/ports/subscriptions.ts';
import { elsewhere } from '#src/subscriptions/elsewhere.ts';
import { buttonsOf, factsOf } from '#src/subscriptions/overview.ts';
import { type Names, saySubject } from '#src/subscriptions/subject.ts';

// Each is a line and a button; the rest is counted.
const MOST_SHOWN = 10;

/** What somebody receives in their direct chat with the bot; none where they are somewhere else. */
export function reminderSection(
  visit: Visit,
  subscriptions: readonly Subscription[],
  names: Names,
): readonly Section[] {
  const { channel } = visit;
  if (channel?.kind !== 'direct') return [];
  const title: Part = { kind: 'title', text: visit.say('home:reminders') };
  if (subscriptions.length === 0) {
    const none: Part = { kind: 'text', text: visit.say('home:reminders-none') };
    const offers = [...offerToSubscribe(visit, 'deadlines'), ...offerToSubscribe(visit, 'news')];
    return [{ parts: [title, none], buttons: offers }];
  }
  const shown = subscriptions.flatMap((subscription): readonly Part[] => [
    { kind: 'text', text: visit.say(`subscriptions:kind.${subscription.kind}`), weight: 'strong' },
    { kind: 'facts', facts: factsOf(visit, channel, subscription, names) },
  ]);
  const buttons = subscriptions.flatMap((subscription) => buttonsOf(visit, channel, subscription));
  return [{ parts: [title, ...shown], buttons }];
}

/** What somebody set up in channels, each to be changed from here. */
export function channelSection(
  visit: Visit,
  owned: readonly OwnedSubscription[],
  names: Names,
): readonly Section[] {
  if (owned.length === 0) return [];
  const shown = owned.slice(0, MOST_SHOWN);
  const count = owned.length - shown.length;
  const more = count > 0 ? [visit.say('subscriptions:and-more', { count })] : [];
  const items = [...shown.map((one) => sayOwned(visit, one, names)), ...more];
  return [
    {
      parts: [
        { kind: 'title', text: visit.say('home:channels') },
        { kind: 'list', items },
      ],
      buttons: shown.map((one) => changeButton(visit, one)),
    },
  ];
}

function sayOwned(visit: Visit, { channel, subscription }: OwnedSubscription, names: Names): string {
  const kind = visit.say(`subscriptions:kind.${subscription.kind}`);
  const subject = saySubject(visit, subscription.targets, names);
  const values = { channel: channel.name, kind, subject };
  return visit.say(subscription.paused ? 'home:channel-paused' : 'home:channel', values);
}

function changeButton(visit: Visit, { channel, subscription: { kind } }: OwnedSubscription): Button {
  const values = { kind, ...elsewhere(visit, channel), language: visit.language };
  const label = visit.say(`home:change.${kind}`, { channel: channel.name });
  return { kind: 'act', label, action: { name: 'subscriptions.change', values }, leadsTo: 'form' };
}
