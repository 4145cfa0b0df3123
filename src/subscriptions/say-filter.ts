import { sayAlternatives, sayList } from '#src/messages/lists.ts';
import { sayLocalText, type TextReader } from '#src/messages/local-text.ts';
import type { NewsFilter } from '#src/model/news-filter.ts';
import type { Names } from '#src/subscriptions/subject.ts';

/** “nur mit quant* oder KI, nie Stellenausschreibung”; empty where everything is wanted. */
export function sayFilter(reader: TextReader, filter: NewsFilter, names: Names): string {
  const { say } = reader;
  const topics = filter.topics.map((ref) => sayTopic(reader, ref, names));
  const wanted = sayAlternatives(reader.language, [...sayTerms(reader, filter.any), ...topics]);
  const parts = [
    ...(wanted === '' ? [] : [say('filters:only', { wanted })]),
    ...(filter.all.length === 0
      ? []
      : [say('filters:always', { wanted: sayList(reader.language, sayTerms(reader, filter.all)) })]),
    ...(filter.none.length === 0
      ? []
      : [
          say('filters:never', { unwanted: sayAlternatives(reader.language, sayTerms(reader, filter.none)) }),
        ]),
  ];
  return parts.join(', ');
}

/** A topic that is no longer there is named by its id. */
export function sayTopic(reader: TextReader, ref: string, names: Names): string {
  const name = names.get(`topic:${ref}`);
  return reader.say('filters:topic', { name: name ? sayLocalText(reader, name) : ref });
}

/** Several words that belong together would run into their neighbours. */
export function sayTerms({ say }: TextReader, terms: readonly string[]): readonly string[] {
  return terms.map((term) => (term.includes(' ') ? say('filters:phrase', { term }) : term));
}
