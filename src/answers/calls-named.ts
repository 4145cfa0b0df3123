import { lookUp } from '#src/answers/look-up.ts';
import { isNamedWhole } from '#src/answers/named-whole.ts';
import { clauseEnds } from '#src/answers/question-words.ts';
import { readRequest } from '#src/answers/request.ts';
import { idOf, kindOf } from '#src/answers/subject.ts';
import type { Language } from '#src/model/language.ts';
import type { Entries } from '#src/ports/entries.ts';

type NamingDeps = { readonly entries: Entries; readonly languages: readonly Language[] };

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
      const { words, places, findMentions, ...known } = await lookUp(deps.entries, line, deps.languages);
      const { languages } = deps;
      const read = readRequest(words, {
        ...known,
        ...places,
        languages,
        today,
        ends: clauseEnds(line),
      });
      const { mentions } = await findMentions(read);
      return mentions.filter((one) => kindOf(one.ref) === 'call' && isNamedWhole(one));
    }),
  );
  return [...new Set(found.flat().map(({ ref }) => idOf(ref)))];
}
