import type { Visit } from '#src/desk/area.ts';
import { written } from '#src/desk/filled-form.ts';
import type { Field, FilledForm, Form } from '#src/messages/form.ts';
import { sayAlternatives } from '#src/messages/lists.ts';
import type { TextReader } from '#src/messages/local-text.ts';
import type { Fact } from '#src/messages/message.ts';
import type { Text } from '#src/messages/text.ts';
import type { Mention } from '#src/model/mention.ts';
import { readTerms } from '#src/model/news-filter.ts';
import type { NewsMention } from '#src/model/news-style.ts';
import { MOST_LETTERS, termsMistake } from '#src/subscriptions/filter-fields.ts';
import { sayTerms } from '#src/subscriptions/say-filter.ts';

/** The form's question at which words somebody is mentioned. Who that is was said by a command; null for nobody. */
export type MentionDraft = { readonly who: Mention | null; readonly words: string };

const FIELD = 'mentionWords';
// In the context of a form: for whom its words are.
const WHO = 'mentioned';

export function firstMentionDraft(mention: NewsMention | null): MentionDraft {
  return { who: mention?.who ?? null, words: mention?.words.join(', ') ?? '' };
}

/** What the form says of whoever is mentioned now. Where it was not asked, or for somebody else, it changes nothing. */
export function readMentionDraft(visit: Visit, form: FilledForm, current: NewsMention | null): MentionDraft {
  const had = firstMentionDraft(current);
  const asked = askedFor(visit, had);
  return asked !== null && form.context[WHO] === asked.ref ? { ...had, words: written(form, FIELD) } : had;
}

/** For whom the form asks the words. A mention rings people, so nobody from outside decides about it. */
function askedFor({ asker }: Visit, { who }: MentionDraft): Mention | null {
  return asker.isOutsider ? null : who;
}

/** What is wrong, a row a field. */
export function mentionMistakes({
  words,
}: MentionDraft): readonly (readonly [field: string, mistake: Text])[] {
  const mistake = termsMistake(words);
  return mistake ? [[FIELD, mistake]] : [];
}

/** Of a draft without mistakes; without words nobody is mentioned. */
export function mentionOf({ who, words }: MentionDraft): NewsMention | null {
  const terms = readTerms(words);
  return who === null || terms.length === 0 ? null : { who, words: terms };
}

export function mentionFields(visit: Visit, draft: MentionDraft): readonly Field[] {
  const who = askedFor(visit, draft);
  if (who === null) return [];
  const label = visit.say('news:field.mention', { name: who.name });
  return [{ id: FIELD, kind: 'line', required: false, label, value: draft.words, maxLength: MOST_LETTERS }];
}

export function mentionContext(visit: Visit, draft: MentionDraft): Form['context'] {
  const who = askedFor(visit, draft);
  return who === null ? {} : { [WHO]: who.ref };
}

export function mentionFacts(reader: TextReader, mention: NewsMention | null): readonly Fact[] {
  if (mention === null) return [];
  return [{ label: reader.say('news:fact.mention'), value: sayMention(reader, mention, 'news:mention.who') }];
}

/** As it stands alone or within a sentence. */
export function sayMention(
  reader: TextReader,
  { who, words }: NewsMention,
  key: 'news:mention.who' | 'news:mention.in-sentence',
): string {
  return reader.say(key, {
    name: who.name,
    words: sayAlternatives(reader.language, sayTerms(reader, words)),
  });
}
