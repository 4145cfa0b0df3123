import { lookUp } from '#src/answers/look-up.ts';
import { readRequest } from '#src/answers/request.ts';
import { idOf, kindOf } from '#src/answers/subject.ts';
import type { Language } from '#src/model/language.ts';
import type { Entries } from '#src/ports/entries.ts';

type NamingDeps = { readonly entries: Entries; readonly languages: readonly Language[] };

// A name of a topic or funder, said as a whole, covers less.
const WHOLE_NAME = 0.95;
// Each is looked up on its own; a longer text is a document, not a message.
const MOST_LINES = 20;

/** The ids of the calls of which a text says a whole name; nothing else of it is read, least of all a date. */
export async function callsNamedIn(
  deps: NamingDeps,
  text: string,
  today: Temporal.PlainDate,
): Promise<readonly string[]> {
  const lines = text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .slice(0, MOST_LINES);
  const found = await Promise.all(
    lines.map(async (line) => {
      const { words, isKnown, places, findMentions } = await lookUp(deps.entries, line, deps.languages);
      const { languages } = deps;
      const { mentions } = await findMentions(readRequest(words, { ...places, languages, today, isKnown }));
      return mentions.filter(({ ref, coverage }) => kindOf(ref) === 'call' && coverage >= WHOLE_NAME);
    }),
  );
  return [...new Set(found.flat().map(({ ref }) => idOf(ref)))];
}
