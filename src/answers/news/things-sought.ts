import { splits } from '#src/answers/compounds.ts';
import type { Context } from '#src/answers/context.ts';
import { saysNothing } from '#src/answers/lexicon/meanings.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { isNamedWhole } from '#src/answers/named-whole.ts';
import { type KnownSource, namedSources, namesOf, withGenitives } from '#src/answers/news/named-sources.ts';
import { wordsSought } from '#src/answers/news/words-sought.ts';
import { namesOfCountry } from '#src/answers/places/countries.ts';
import { idOf, kindOf, ownWordsOf } from '#src/answers/subject.ts';
import { umlautFormsOf } from '#src/answers/umlauts.ts';
import { fold } from '#src/model/fold.ts';
import type { NewsSearch, SoughtThing } from '#src/ports/news-search.ts';

/** Something named, by all its names (folded), and the words of the question that name it. */
type Named = {
  readonly said: readonly string[];
  readonly names: readonly string[];
  readonly sources: readonly string[];
};

/** What the news asked for must be of; `isOfSource` where one of the sources, or an organisation, is named. */
export async function thingsSought(
  context: Context,
): Promise<{ readonly things: readonly SoughtThing[]; readonly isOfSource: boolean }> {
  const sources = await context.news.sources();
  const entries = await entriesNamed(context, sources);
  const bySource = sourcesNamed(context, sources);
  const named = mostFully([...bySource, ...entries, ...countriesNamed(context)]);
  const said = new Set(named.flatMap((one) => one.said));
  const isElseNamed = named.length > 0;
  const words = wordsSought(context.request, { isElseNamed }).filter(({ text }) => !said.has(text));
  const byWord = await wordThings(
    context.news,
    words.map(({ text }) => text),
  );
  return {
    things: [...named.map(toThing), ...byWord],
    isOfSource: named.some((one) => one.sources.length > 0) || entries.some(({ isOwner }) => isOwner),
  };
}

function sourcesNamed({ question }: Context, sources: readonly KnownSource[]): readonly Named[] {
  return namedSources(question, sources).map(({ name, ids }) => ({
    said: partsOf(name).flatMap(withGenitives),
    names: [name],
    sources: ids,
  }));
}

/** Topics and organisations, in both languages. */
async function entriesNamed({ entries, mentions }: Context, sources: readonly KnownSource[]) {
  const whole = mentions.filter(
    (one) => ['topic', 'organisation'].includes(kindOf(one.ref)) && isNamedWhole(one),
  );
  const idsOf = (kind: string) => whole.filter(({ ref }) => kindOf(ref) === kind).map(({ ref }) => idOf(ref));
  const [topicIds, organisationIds] = [idsOf('topic'), idsOf('organisation')];
  const [topics, organisations] = await Promise.all([
    topicIds.length > 0 ? entries.topics(topicIds) : [],
    organisationIds.length > 0 ? entries.organisations(organisationIds) : [],
  ]);
  const namesByRef = new Map<string, readonly string[]>([
    ...topics.map((one) => [`topic:${one.id}`, [...Object.values(one.name), ...one.aliases]] as const),
    ...organisations.map(
      (one) =>
        [`organisation:${one.id}`, [...Object.values(one.name), ...one.aliases, ...one.formerNames]] as const,
    ),
  ]);
  return whole.map((mention) => {
    const names = (namesByRef.get(mention.ref) ?? []).map(fold);
    const own = sources.filter((source) => namesOf(source).some((name) => names.includes(name)));
    return {
      said: ownWordsOf(mention),
      names,
      sources: own.map(({ id }) => id),
      isOwner: kindOf(mention.ref) === 'organisation',
    };
  });
}

/** Of several countries any one. */
function countriesNamed({ request: { words, countries } }: Context): readonly Named[] {
  const said = words.filter(({ concepts }) => concepts.has('country')).map(({ text }) => text);
  return countries.length === 0
    ? []
    : [{ said, names: [...countries.flatMap(namesOfCountry), ...said], sources: [] }];
}

/** What is named by part of the words of another is not meant; what is named by the same words is the same. */
function mostFully(named: readonly Named[]): readonly Named[] {
  const kept: Named[] = [];
  for (const one of named.toSorted((a, b) => b.said.length - a.said.length)) {
    const at = kept.findIndex((other) => one.said.every((word) => other.said.includes(word)));
    const same = kept[at];
    if (!same) kept.push(one);
    else if (same.said.every((word) => one.said.includes(word)))
      kept[at] = {
        said: same.said,
        names: [...same.names, ...one.names],
        sources: [...same.sources, ...one.sources],
      };
  }
  return kept;
}

function toThing({ names, sources }: Named): SoughtThing {
  const phrases = [...new Set(names)].map((name) => {
    const words = partsOf(name);
    const telling = words.filter((word) => !saysNothing(word));
    return telling.length > 0 ? telling : words;
  });
  return { phrases, sources: [...new Set(sources)] };
}

/** Each word by itself, by its form with an umlaut, and by the parts of a compound; of those only what items have. */
async function wordThings(news: NewsSearch, words: readonly string[]): Promise<readonly SoughtThing[]> {
  const parts = words.map((word) => splits(word));
  const candidates = [...words.flatMap(umlautFormsOf), ...parts.flat(2).flatMap(formsOf)];
  const known = new Set(candidates.length > 0 ? await news.known([...new Set(candidates)]) : []);
  const isKnown = (part: string) => formsOf(part).some((form) => known.has(form));
  return words.map((word, at) => ({
    sources: [],
    phrases: [
      [word],
      ...umlautFormsOf(word)
        .filter((form) => known.has(form))
        .map((form) => [form]),
      ...(parts[at] ?? []).filter((both) => both.every(isKnown)).slice(0, MOST_SPLITS),
    ],
  }));
}

const MOST_SPLITS = 3;
const PART_FORMS = ['', ...wordsOf('part-forms')];

function formsOf(part: string): readonly string[] {
  return PART_FORMS.map((ending) => part + ending);
}

function partsOf(name: string): readonly string[] {
  return name.split(' ').filter(Boolean);
}
