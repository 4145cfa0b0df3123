import { clocksBeside } from '#src/calls/clocks.ts';
import { sayDeadlineFor } from '#src/calls/say-deadline.ts';
import { sayDispute } from '#src/calls/say-dispute.ts';
import { deadlineMoment, sayDay } from '#src/messages/dates.ts';
import { sayCountries } from '#src/messages/lists.ts';
import { sayLocalText, textReader } from '#src/messages/local-text.ts';
import type { Fact } from '#src/messages/message.ts';
import type { Stage } from '#src/model/call.ts';
import type { Deadline } from '#src/model/deadline.ts';
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
  const said = (key: FactKey, value: string | null, more: Pick<Fact, 'moment'> = {}): readonly Fact[] =>
    value === null ? [] : [{ label: words.say(language, key), value, ...more }];
  const moment = deadlineMoment(words, language, deadline);
  return [
    ...said('calls:fact.stage', label && sayLocalText(textReader(words, language), label)),
    ...said('calls:fact.deadline', sayDeadlineFor(words, language, deadline, clocks), moment),
    ...said('calls:fact.note', sayDispute(words, language, deadline)),
    ...said('calls:fact.applicants', sayApplicants(words, language, countries)),
    ...said('calls:fact.checked', checked && sayDay(words, language, Temporal.PlainDate.from(checked.on))),
  ];
}

/** A deadline that was told once; it is put on nobody's clock, where it would read as one that holds. */
export function toldFact(
  words: Words,
  language: Language,
  key: 'calls:fact.told' | 'calls:fact.void',
  deadline: Deadline,
  reader: {
    readonly timezone: string | null;
    readonly languages: readonly Language[];
    readonly countries: readonly string[];
  },
): Fact {
  const clocks = clocksBeside(deadline.timezone, reader.timezone, reader);
  return { label: words.say(language, key), value: sayDeadlineFor(words, language, deadline, clocks) };
}

type FactKey = `calls:fact.${'stage' | 'deadline' | 'note' | 'applicants' | 'checked'}`;

/** Whose applicants a deadline binds; null where it binds all. */
function sayApplicants(words: Words, language: Language, countries: readonly string[]): string | null {
  if (countries.length === 0) return null;
  return words.say(language, 'calls:applicants-from', { countries: sayCountries(language, countries) });
}
