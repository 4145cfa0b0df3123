import { sayDay } from '#src/messages/dates.ts';
import { sayLocalText, textReader } from '#src/messages/local-text.ts';
import type { Language } from '#src/model/language.ts';
import type { DeadSource } from '#src/ports/dead-sources.ts';
import type { Words } from '#src/ports/words.ts';

/** What readers of an overview are told of a source from which it holds nothing. */
export function sayDeadSource(
  words: Words,
  language: Language,
  { name, since }: DeadSource,
  timezone: string | null,
): string {
  const day = sayDay(words, language, since.toZonedDateTimeISO(timezone ?? 'UTC').toPlainDate());
  return words.say(language, 'sources:dead-note', {
    name: sayLocalText(textReader(words, language), name),
    day,
  });
}
