import { sayList } from '#src/messages/lists.ts';
import { sayLocalText, type TextReader } from '#src/messages/local-text.ts';
import type { LocalText } from '#src/model/language.ts';
import type { SubscriptionTarget } from '#src/model/subscription.ts';
import type { Offer, Offers } from '#src/ports/offers.ts';

/** The names of what is offered, by kind and id. */
export type Names = ReadonlyMap<string, LocalText>;

// A line in a channel names so many; the rest is counted.
const MOST_NAMED = 6;

export async function namesOf(offers: Offers): Promise<Names> {
  const [sources, topics, calls] = await Promise.all([offers.sources(), offers.topics(), offers.calls()]);
  const named = (kind: string, list: readonly Offer[]) =>
    list.map(({ ref, name }) => [`${kind}:${ref}`, name] as const);
  return new Map([...named('source', sources), ...named('topic', topics), ...named('call', calls)]);
}

/** What a subscription is about, in words; what is no longer offered is named by its id. */
export function saySubject(
  reader: TextReader,
  targets: readonly SubscriptionTarget[],
  names: Names,
  allCalls: 'subscriptions:all-calls' | 'subscriptions:all-calls-in-sentence' = 'subscriptions:all-calls',
): string {
  const said = targets.map((target) => {
    if (target.kind === 'all') return reader.say(allCalls);
    const name = names.get(`${target.kind}:${target.ref}`);
    return name ? sayLocalText(reader, name) : target.ref;
  });
  const shown = said.toSorted((a, b) => a.localeCompare(b, reader.language)).slice(0, MOST_NAMED);
  const count = said.length - shown.length;
  const more = count > 0 ? [reader.say('subscriptions:and-more', { count })] : [];
  return sayList(reader.language, [...shown, ...more]);
}
