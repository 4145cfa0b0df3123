import { clocksBeside } from '#src/calls/clocks.ts';
import { sayDeadlineFor } from '#src/calls/say-deadline.ts';
import { sayDay } from '#src/messages/dates.ts';
import { sayCountries } from '#src/messages/lists.ts';
import { sayLocalText, textReader } from '#src/messages/local-text.ts';
import type { Fact } from '#src/messages/message.ts';
import type { Stage } from '#src/model/call.ts';
import type { Language } from '#src/model/language.ts';
import type { Words } from '#src/ports/words.ts';

type ToldStage = Pick<Stage, 'label' | 'deadline' | 'countries' | 'checked'>;

/**
 * What is known of a stage, label by label; what is not known is left out. `timezone` is the reader's,
 * `languages` are those of everyone who reads along.
 */
export function stageFacts(
  words: Words,
  language: Language,
  stage: ToldStage,
  timezone: string | null,
  languages: readonly Language[] = [language],
): readonly Fact[] {
  const { label, deadline, countries, checked } = stage;
  const clocks = clocksBeside(deadline.timezone, timezone, { languages, countries });
  const values: readonly [key: FactKey, value: string | null][] = [
    ['calls:fact.stage', label && sayLocalText(textReader(words, language), label)],
    ['calls:fact.deadline', sayDeadlineFor(words, language, deadline, clocks)],
    ['calls:fact.applicants', sayApplicants(words, language, countries)],
    ['calls:fact.checked', checked && sayDay(words, language, Temporal.PlainDate.from(checked.on))],
  ];
  return values.flatMap(([key, value]) =>
    value === null ? [] : [{ label: words.say(language, key), value }],
  );
}

type FactKey = `calls:fact.${'stage' | 'deadline' | 'applicants' | 'checked'}`;

/** Whose applicants a deadline binds; null where it binds all. */
function sayApplicants(words: Words, language: Language, countries: readonly string[]): string | null {
  if (countries.length === 0) return null;
  return words.say(language, 'calls:applicants-from', { countries: sayCountries(language, countries) });
}
