import { areAmong, chosen, isSome, type Mistakes, written } from '#src/desk/filled-form.ts';
import type { FilledForm } from '#src/messages/form.ts';
import type { TextKey } from '#src/messages/text.ts';
import type { Channel } from '#src/model/channel.ts';
import type { Language } from '#src/model/language.ts';
import type { Subscription, SubscriptionTarget } from '#src/model/subscription.ts';
import type { Offer } from '#src/ports/offers.ts';

/** Stands for all calls among the topics; no id can be this. */
export const ALL = '*';

export const USUAL_LEAD_DAYS: readonly number[] = [30, 14, 7, 1];

const USUAL_TIME = '09:00';
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** The deadline form as it was filled in, right or wrong. */
export type DeadlineDraft = {
  /** Ids, or `ALL`. */
  readonly topics: readonly string[];
  readonly calls: readonly string[];
  readonly leadDays: readonly string[];
  readonly remindAt: string;
  /** Empty until somebody chose one. */
  readonly timezone: string;
  readonly languages: readonly Language[];
};

/** What may be chosen. */
export type DeadlineOffer = {
  readonly topics: readonly Offer[];
  readonly calls: readonly Offer[];
  readonly leadDays: readonly number[];
  readonly zones: readonly string[];
  readonly languages: readonly Language[];
};

/** What the form shows at first: the channel's subscription, or what is usual. */
export function firstDeadlineDraft(
  channel: Channel,
  current: Extract<Subscription, { kind: 'deadlines' }> | undefined,
): DeadlineDraft {
  const refs = (kind: 'topic' | 'call') =>
    (current?.targets ?? []).flatMap((target) => (target.kind === kind ? [target.ref] : []));
  const all = current?.targets.some((target) => target.kind === 'all') ? [ALL] : [];
  return {
    topics: [...all, ...refs('topic')],
    calls: refs('call'),
    leadDays: (current?.leadDays ?? USUAL_LEAD_DAYS).map(String),
    remindAt: current?.remindAt ?? USUAL_TIME,
    timezone: channel.timezone ?? '',
    languages: channel.languages,
  };
}

export function readDeadlineDraft(form: FilledForm): DeadlineDraft {
  return {
    topics: chosen(form, 'topics'),
    calls: chosen(form, 'calls'),
    leadDays: chosen(form, 'leadDays'),
    remindAt: written(form, 'remindAt'),
    timezone: written(form, 'timezone'),
    languages: chosen(form, 'languages'),
  };
}

/** What is wrong, by field; anybody may send anything, so every value is held against what was offered. */
export function deadlineMistakes(draft: DeadlineDraft, offer: DeadlineOffer): Mistakes {
  const topics = [ALL, ...offer.topics.map((topic) => topic.ref)];
  const calls = offer.calls.map((call) => call.ref);
  const found: readonly (readonly [field: string, wrong: boolean, key: TextKey])[] = [
    ['topics', draft.topics.length + draft.calls.length === 0, 'subscriptions:mistake.topics'],
    ['topics', !areAmong(draft.topics, topics), 'subscriptions:mistake.unknown'],
    ['calls', !areAmong(draft.calls, calls), 'subscriptions:mistake.unknown'],
    ['leadDays', !isSome(draft.leadDays, offer.leadDays.map(String)), 'subscriptions:mistake.lead'],
    ['remindAt', !TIME.test(draft.remindAt), 'subscriptions:mistake.time'],
    ['timezone', !offer.zones.includes(draft.timezone), 'subscriptions:mistake.zone'],
    ['languages', !isSome(draft.languages, offer.languages), 'subscriptions:mistake.languages'],
  ];
  return Object.fromEntries(found.filter(([, wrong]) => wrong).map(([field, , key]) => [field, { key }]));
}

export function deadlineTargets(draft: DeadlineDraft): readonly SubscriptionTarget[] {
  if (draft.topics.includes(ALL)) return [{ kind: 'all' }];
  return [
    ...draft.topics.map((ref): SubscriptionTarget => ({ kind: 'topic', ref })),
    ...draft.calls.map((ref): SubscriptionTarget => ({ kind: 'call', ref })),
  ];
}
