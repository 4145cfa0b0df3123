import { withoutAllianceName } from '#src/answers/alliance/name.ts';
import type { Matter } from '#src/answers/lexicon/matters/matter.ts';
import { areTwins } from '#src/answers/matter-kin.ts';
import { listsIn, MATTERS, WAYS, waysMet } from '#src/answers/matter-table.ts';
import { isName, questionWords } from '#src/answers/question-words.ts';

/** What a text speaks of, and the words (folded) that belong to it. */
export type Spoken = { readonly matters: ReadonlySet<Matter>; readonly said: readonly string[] };

/** What a text speaks of, in whatever words and either language. */
export function mattersIn(text: string): Spoken {
  const lists = listsIn(withoutAllianceName(text));
  const met = waysMet(lists);
  const found = MATTERS.filter((matter) => met.some((way) => way.matter === matter));
  if (found.length === 0) return { matters: new Set(), said: [] };
  const matters = new Set(
    withoutEchoes(text, found, (matter) =>
      met
        .filter((way) => way.matter === matter)
        .flatMap(({ wanted }) => wanted)
        .flatMap((list) => lists.get(list) ?? []),
    ),
  );
  const said = WAYS.filter(({ matter }) => matters.has(matter)).flatMap(({ wanted }) => wanted);
  return { matters, said: [...new Set(said)].flatMap((list) => lists.get(list) ?? []) };
}

/** "How big must the consortium be?": a matter is none where another says all that tells of it, and more. */
function withoutEchoes(
  text: string,
  found: readonly Matter[],
  tellingOf: (matter: Matter) => readonly string[],
): readonly Matter[] {
  if (found.length < 2) return found;
  const names = new Set(
    questionWords(text)
      .filter(isName)
      .map((word) => word.text),
  );
  const told = found.map((matter) => ({ matter, words: new Set(tellingOf(matter)) }));
  const isEcho = (one: (typeof told)[number]) =>
    told.some(
      ({ matter, words }) =>
        words.size > one.words.size &&
        one.words.intersection(names).isSubsetOf(words) &&
        !areTwins(matter, one.matter),
    );
  return told.filter((one) => !isEcho(one)).map(({ matter }) => matter);
}
