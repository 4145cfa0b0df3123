import { sayMoment } from '#src/messages/dates.ts';
import { sayLocalText, type TextReader } from '#src/messages/local-text.ts';
import type { TextKey } from '#src/messages/text.ts';
import type { JudgedPart, NewsFacts, ToldState } from '#src/ports/news-reasons.ts';
import type { Words } from '#src/ports/words.ts';
import { sayTerms, sayTopic } from '#src/subscriptions/say-filter.ts';
import type { Names } from '#src/subscriptions/subject.ts';

export type WhyReader = TextReader & { readonly words: Words; readonly timezone: string };

/** Why a channel got an item or did not, in one or two sentences. */
export function sayWhy(reader: WhyReader, facts: NewsFacts, names: Names): string {
  const { told } = facts;
  if (told === null) return reader.say('filters:why.not', { reason: sayWhyNot(reader, facts, names) });
  return reader.say('filters:why.both', {
    state: sayState(reader, told),
    reason: sayWhyWanted(reader, facts, names),
  });
}

function sayState({ words, language, timezone, say }: WhyReader, told: ToldState): string {
  switch (told.state) {
    case 'waiting':
      return say('filters:why.waits');
    case 'queued':
    case 'sending':
      return say('filters:why.due', { moment: sayMoment(words, language, told.dueAt, timezone) });
    case 'sent':
      return say('filters:why.came');
    default:
      return told.reason
        ? say(`filters:why.${told.state}-for`, { reason: told.reason })
        : say(`filters:why.${told.state}`);
  }
}

/** The rule by which it was wanted; by the filter of then, where that of now does not want it. */
function sayWhyWanted(reader: WhyReader, facts: NewsFacts, names: Names): string {
  const source = sayLocalText(reader, facts.sourceName);
  if (facts.subscription === 'none' || !facts.wantsSource)
    return reader.say('filters:why.wanted-then', { source });
  if (refusal(facts) !== null) return reader.say('filters:why.filter-then', { source });
  const found = facts.judged.filter((part) => part.rule !== 'none' && part.found);
  if (found.length === 0) return reader.say('filters:why.source', { source });
  return reader.say('filters:why.source-and-words', { source, found: sayParts(reader, found, names) });
}

function sayWhyNot(reader: WhyReader, facts: NewsFacts, names: Names): string {
  const source = sayLocalText(reader, facts.sourceName);
  if (facts.subscription === 'none') return reader.say('filters:why.no-subscription');
  if (!facts.wantsSource) return reader.say('filters:why.other-source', { source });
  if (facts.isBacklog) return reader.say('filters:why.backlog');
  const refused = refusal(facts);
  if (refused) return reader.say(refused.key, { parts: sayParts(reader, refused.parts, names) });
  if (facts.subscription === 'paused') return reader.say('filters:why.paused');
  return reader.say(facts.isOfFirstReading ? 'filters:why.backlog' : 'filters:why.changed');
}

type Refusal = {
  readonly key: Extract<TextKey, `filters:why.${string}`>;
  readonly parts: readonly JudgedPart[];
};

/** By which words the filter keeps an item out; null where it wants it. */
function refusal({ judged }: NewsFacts): Refusal | null {
  const unwanted = judged.filter(({ rule, found }) => rule === 'none' && found);
  if (unwanted.length > 0) return { key: 'filters:why.unwanted', parts: unwanted };
  const missing = judged.filter(({ rule, found }) => rule === 'all' && found === false);
  if (missing.length > 0) return { key: 'filters:why.missing', parts: missing };
  const any = judged.filter(({ rule, found }) => (rule === 'any' || rule === 'topic') && found !== null);
  if (any.length === 0 || any.some(({ found }) => found)) return null;
  return { key: 'filters:why.none-of', parts: any };
}

function sayParts(reader: WhyReader, parts: readonly JudgedPart[], names: Names): string {
  const said = parts.flatMap(({ rule, text }) =>
    rule === 'topic' ? [sayTopic(reader, text, names)] : sayTerms(reader, [text]),
  );
  return new Intl.ListFormat(reader.language, { type: 'unit' }).format(said);
}
