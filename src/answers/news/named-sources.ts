import { type Concept, EMPTY } from '#src/answers/lexicon/concepts.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { means, questionWords } from '#src/answers/question-words.ts';
import { fold } from '#src/model/fold.ts';
import type { LocalText } from '#src/model/language.ts';

/** A source by what people may call it. */
export type KnownSource = { readonly id: string; readonly name: LocalText };

/** A name, folded, by which sources are said. */
type SaidSources = { readonly name: string; readonly ids: readonly string[] };

const SHORTEST = 2;
const GENITIVES = ['', ...wordsOf('genitives')];

/** The sources that a question names, each as it is named most fully. */
export function namedSources(question: string, sources: readonly KnownSource[]): readonly SaidSources[] {
  const text = ` ${fold(question)} `;
  const isSaid = (name: string) => withGenitives(name).some((form) => text.includes(` ${form} `));
  const said = sources.flatMap((source) =>
    namesOf(source)
      .filter(isSaid)
      .map((name) => ({ name, id: source.id })),
  );
  const names = [...new Set(said.map(({ name }) => name))];
  return names
    .filter((name) => !names.some((other) => other !== name && ` ${other} `.includes(` ${name} `)))
    .map((name) => ({ name, ids: said.filter((one) => one.name === name).map(({ id }) => id) }));
}

/** A name as it stands by itself and behind "of the". */
export function withGenitives(name: string): readonly string[] {
  return GENITIVES.map((ending) => name + ending);
}

/** "Ministry of Bees (MOB), press releases": as a whole, up to the comma, up to the brackets, and what stands in them. */
export function namesOf({ name }: KnownSource): readonly string[] {
  const texts = Object.values(name).flatMap((text) => {
    const [owner = text] = text.split(/[,:;]|\s[–—-]\s/u);
    const [long = owner] = owner.split('(');
    const short = /\(([^()]+)\)/u.exec(owner)?.[1] ?? '';
    return [text, owner, long, short];
  });
  return [...new Set(texts.map(fold))].filter((one) => one.length >= SHORTEST && !isOfNews(one));
}

/** A source called "News" is not meant by whoever asks for news. */
function isOfNews(name: string): boolean {
  return questionWords(name).every((word) => means(word, OF_NEWS));
}

const OF_NEWS: ReadonlySet<Concept> = new Set<Concept>(['news', ...EMPTY]);
