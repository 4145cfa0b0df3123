import type { Visit } from '#src/desk/area.ts';
import { areAmong, chosen, written } from '#src/desk/filled-form.ts';
import type { Field, FilledForm } from '#src/messages/form.ts';
import type { Text } from '#src/messages/text.ts';
import { foldTerm, isTerm, type NewsFilter, readTerms } from '#src/model/news-filter.ts';
import type { Offer } from '#src/ports/offers.ts';
import { offerChoices } from '#src/subscriptions/fields.ts';

/** The filter of a news form as it was filled in, right or wrong: topics by their ids, words between commas. */
export type FilterDraft = { readonly topics: readonly string[] } & Readonly<Record<WordField, string>>;

type WordField = (typeof WORD_FIELDS)[number];

const WORD_FIELDS = ['any', 'all', 'none'] as const;

const MOST_TERMS = 20;
export const MOST_LETTERS = 500;

export function firstFilterDraft({ topics, any, all, none }: NewsFilter): FilterDraft {
  return { topics, any: any.join(', '), all: all.join(', '), none: none.join(', ') };
}

export function readFilterDraft(form: FilledForm): FilterDraft {
  const [any, all, none] = [written(form, 'any'), written(form, 'all'), written(form, 'none')];
  return { topics: chosen(form, 'topics'), any, all, none };
}

export function filterOf({ topics, any, all, none }: FilterDraft): NewsFilter {
  return { topics, any: readTerms(any), all: readTerms(all), none: readTerms(none) };
}

/** What is wrong, a row a field. */
export function filterMistakes(
  draft: FilterDraft,
  topics: readonly Offer[],
): readonly (readonly [field: string, mistake: Text])[] {
  const refs = topics.map(({ ref }) => ref);
  const inWords = WORD_FIELDS.map((field) => [field, wordMistake(draft, field)] as const);
  return [
    ...(areAmong(draft.topics, refs) ? [] : [['topics', { key: 'subscriptions:mistake.unknown' }] as const]),
    ...inWords.flatMap(([field, mistake]) => (mistake ? [[field, mistake] as const] : [])),
  ];
}

function wordMistake(draft: FilterDraft, field: WordField): Text | null {
  const mistake = termsMistake(draft[field]);
  if (mistake || field !== 'none') return mistake;
  // Nothing could come that has the one and not the other.
  const wanted = new Set(readTerms(`${draft.any},${draft.all}`).map(foldTerm));
  const both = readTerms(draft.none).find((term) => wanted.has(foldTerm(term)));
  return both === undefined ? null : { key: 'filters:mistake.both', values: { term: both } };
}

/** What is wrong with words between commas. */
export function termsMistake(written: string): Text | null {
  const terms = readTerms(written);
  if (terms.length > MOST_TERMS || written.length > MOST_LETTERS) {
    return { key: 'filters:mistake.many', values: { terms: MOST_TERMS, letters: MOST_LETTERS } };
  }
  const wrong = terms.find((term) => !isTerm(term));
  return wrong === undefined ? null : { key: 'filters:mistake.term', values: { term: wrong } };
}

/** Nothing chosen and nothing written is everything. */
export function filterFields(visit: Visit, draft: FilterDraft, topics: readonly Offer[]): readonly Field[] {
  const choices = offerChoices(visit, topics);
  const label = visit.say('filters:field.topics');
  const topicField: Field = {
    id: 'topics',
    kind: 'any-of',
    label,
    required: false,
    value: draft.topics,
    choices,
  };
  return [
    ...(choices.length > 0 ? [topicField] : []),
    ...WORD_FIELDS.map(
      (id): Field => ({
        id,
        kind: 'line',
        label: visit.say(`filters:field.${id}`),
        required: false,
        value: draft[id],
        maxLength: MOST_LETTERS,
      }),
    ),
  ];
}
