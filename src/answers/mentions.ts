import { alikeness } from '#src/answers/alikeness.ts';
import type { Concept } from '#src/answers/lexicon/concepts.ts';
import { meaningsAt } from '#src/answers/lexicon/meanings.ts';
import { nameWeight } from '#src/answers/name-weight.ts';
import { isName, questionWords, type Word } from '#src/answers/question-words.ts';
import { likeness } from '#src/answers/spelling.ts';
import { isSynonym } from '#src/answers/synonyms.ts';
import type { EntryRef } from '#src/model/knowledge.ts';
import type { EntryWord, WordRole } from '#src/ports/entries.ts';

/** An entry that a question may be about. */
export type EntryMention = {
  readonly ref: EntryRef;
  readonly score: number;
  /** How much of what the question names is in this entry: 1 all of it. */
  readonly share: number;
  /** The same without its longer texts. */
  readonly namedShare: number;
  /** How much of the entry's best name the question says: 1 all of it. */
  readonly coverage: number;
  /** That name, folded; empty where only texts share words with the question. */
  readonly name: string;
  /** For curated answers: how alike the question and one of the entry's own are. */
  readonly alike: number;
  /** The words of the question that stand, as they were written, in this entry's names and in no other's. */
  readonly ownWords: readonly string[];
  /** The words of the question that stand in the entry but for an ending. */
  readonly exactWords: ReadonlySet<string>;
  /** The words of the question that stand in the entry, and where. */
  readonly words: ReadonlyMap<string, ReadonlySet<WordRole>>;
};

const ROLE_WEIGHT: Readonly<Record<WordRole, number>> = {
  name: 1,
  alias: 1,
  former: 1,
  question: 0.8,
  topic: 0.85,
  funder: 0.8,
  eligibility: 0.5,
  stage: 0.45,
  text: 0.35,
};
// A word that the lexicon knows ("call", "programme") tells entries apart only a little.
const KNOWN_WORD = 0.1;
const UNHEARD_OF = 0.8;
const SURE = 0.8;
const DERIVED = 0.75;
const SLIP = 0.7;
const TEXTS: ReadonlySet<WordRole> = new Set<WordRole>(['text', 'eligibility']);

/** The entries that hold words of the question, best first. */
export function findMentions(
  asked: readonly Word[],
  whole: readonly Word[],
  found: readonly EntryWord[],
): readonly EntryMention[] {
  const pairs = [...pairUp(asked, found), ...pairCountries(asked, found)];
  const weights = weigh(asked, pairs);
  const named = asked.filter(isName);
  const names = new Set(named.map(({ text }) => text));
  const cover = coverage();
  const entries = [...Map.groupBy(pairs, (pair) => pair.entry.ref).values()];
  const mentions = entries.map((own): EntryMention => {
    const reach = bestByWord(own, names);
    const explained = [...reach].reduce((sum, [text, one]) => sum + (weights.get(text) ?? 0) * one.value, 0);
    const total = sumOf(named, weights);
    const heard = named.filter((word) => reach.has(word.text));
    const inNames = heard.filter((word) =>
      [...(reach.get(word.text)?.roles ?? [])].some((role) => !TEXTS.has(role)),
    );
    const shareOf = (words: readonly Word[]) => (total === 0 ? 1 : sumOf(words, weights) / total);
    const [best] = namesOf(own)
      .map(cover)
      .toSorted((a, b) => b.coverage - a.coverage || compare(a.name, b.name));
    const coverage = best?.coverage ?? 0;
    return {
      ref: own[0]?.entry.ref ?? 'answer:',
      score: explained * (0.6 + 0.4 * coverage),
      share: shareOf(heard),
      namedShare: shareOf(inNames),
      coverage,
      name: best?.name ?? '',
      alike: Math.max(0, ...questionsOf(own).map((question) => alikeness(whole, question, weights))),
      ownWords: [...reach].flatMap(([text, one]) => (weights.get(text) === 1 && one.isExact ? [text] : [])),
      exactWords: new Set(own.filter((pair) => pair.alike >= SURE).map((pair) => pair.asked)),
      words: new Map([...reach].map(([text, one]) => [text, one.roles])),
    };
  });
  return mentions.toSorted((a, b) => b.score - a.score || compare(a.ref, b.ref));
}

type Pair = { readonly asked: string; readonly entry: EntryWord; readonly alike: number };

function pairUp(asked: readonly Word[], found: readonly EntryWord[]): readonly Pair[] {
  const byWord = Map.groupBy(found, (entry) => entry.word);
  return asked.flatMap(({ text, concepts }) => {
    const isKnown = concepts.has('alliance');
    const close = [...byWord.keys()].map((word): [string, number] => [word, likeness(text, word)]);
    const best = Math.max(0, ...close.map(([, alike]) => alike));
    return close.flatMap(([word, alike]) => {
      // A word that is there as it was written, or that everybody knows ("alliance"), is no slip for another ("allowance").
      const isSlip = alike > 0 && alike <= SLIP && (best >= SURE || isKnown || isOfLanguage(word));
      const entries = byWord.get(word) ?? [];
      if (alike === 0 || isSlip) return synonymPairs(text, word, entries);
      // A slip is believed for a name, not for one of the many words of a text.
      return entries
        .filter((entry) => alike > SLIP || !TEXTS.has(entry.role))
        .map((entry): Pair => ({ asked: text, entry, alike }));
    });
  });
}

/** "Published" in a title that says "released": of the words for the same only those of a name or a curated question count, not the many of texts. */
function synonymPairs(asked: string, word: string, entries: readonly EntryWord[]): readonly Pair[] {
  return isSynonym(asked, word)
    ? entries
        .filter(({ role }) => role === 'name' || role === 'question')
        .map((entry) => ({ asked, entry, alike: DERIVED }))
    : [];
}

/** "Weather" is no slip for "welcher": what every text has is read as it is written, or not at all. */
function isOfLanguage(word: string): boolean {
  const [only, another] = meaningsAt([word], 0)?.concepts ?? [];
  return only !== undefined && another === undefined && ASKING.has(only);
}

const ASKING: ReadonlySet<Concept> = new Set<Concept>([
  'when',
  'what',
  'which',
  'who',
  'how',
  'where',
  'why',
  'whether',
]);

/** A country that no entry is from is told of where somebody asked for "other countries", not where for which there are. */
function pairCountries(asked: readonly Word[], found: readonly EntryWord[]): readonly Pair[] {
  const foreign = asked.filter(({ concepts }) => concepts.has('countries'));
  if (foreign.length === 0) return [];
  const questions = found.filter(({ role }) => role === 'question');
  const telling = new Set(
    [...new Set(questions.map(({ name }) => name))].filter((name) => {
      const words = questionWords(name);
      const has = (concept: Concept) => words.some(({ concepts }) => concepts.has(concept));
      return has('countries') && !has('which');
    }),
  );
  const entries = questions.filter(({ name }) => telling.has(name));
  return foreign.flatMap(({ text }) =>
    entries.map((entry): Pair => ({ asked: text, entry, alike: DERIVED })),
  );
}

/** A word that few entries hold weighs more. */
function weigh(asked: readonly Word[], pairs: readonly Pair[]): ReadonlyMap<string, number> {
  const bySaid = Map.groupBy(pairs, (pair) => pair.asked);
  return new Map(
    asked.map((word): [string, number] => {
      if (!isName(word)) return [word.text, KNOWN_WORD];
      const naming = (bySaid.get(word.text) ?? []).filter(({ entry }) => isNamingRole(entry.role));
      const refs = new Set(naming.map(({ entry }) => entry.ref));
      return [word.text, refs.size === 0 ? UNHEARD_OF : 1 / (1 + 0.4 * Math.log(refs.size))];
    }),
  );
}

function isNamingRole(role: WordRole): boolean {
  return ROLE_WEIGHT[role] >= 0.8;
}

function sumOf(words: readonly Word[], weights: ReadonlyMap<string, number>): number {
  return words.reduce((sum, word) => sum + (weights.get(word.text) ?? 0), 0);
}

function bestByWord(own: readonly Pair[], names: ReadonlySet<string>) {
  const best = new Map<string, { value: number; roles: Set<WordRole>; isExact: boolean }>();
  const tells = tellingBeside(own, names);
  for (const pair of own) {
    const { asked, entry, alike } = pair;
    const one = best.getOrInsertComputed(asked, () => ({ value: 0, roles: new Set(), isExact: false }));
    one.roles.add(entry.role);
    if (tells(pair)) one.value = Math.max(one.value, alike * ROLE_WEIGHT[entry.role]);
    one.isExact ||= alike >= SURE && ROLE_WEIGHT[entry.role] >= ROLE_WEIGHT.question;
  }
  return best;
}

/** "Call" in a name of which nothing else is said tells nothing: every entry might be called so. */
function tellingBeside(own: readonly Pair[], names: ReadonlySet<string>): (pair: Pair) => boolean {
  if (names.size === 0) return () => true;
  const said = new Set(own.filter((pair) => names.has(pair.asked)).map(({ entry }) => entry.name));
  return (pair) => names.has(pair.asked) || said.has(pair.entry.name);
}

/** A name, which of its words are said, and how much less it tells than the entry's own. */
type NameHit = { readonly name: string; readonly said: Map<string, number>; part: number };

const OF_ANOTHER = 0.9;

function namesOf(own: readonly Pair[]): readonly NameHit[] {
  const hits = new Map<string, NameHit>();
  for (const { entry, alike } of own) {
    const { name, role, word } = entry;
    if (!isNamingRole(role) || role === 'question') continue;
    const hit = hits.getOrInsertComputed(name, () => ({ name, said: new Map(), part: 0 }));
    hit.said.set(word, Math.max(hit.said.get(word) ?? 0, alike));
    hit.part = Math.max(hit.part, role === 'topic' || role === 'funder' ? OF_ANOTHER : 1);
  }
  return [...hits.values()];
}

/** How much of a name is said; hundreds of names share their words, so that each is weighed once. */
function coverage(): (hit: NameHit) => { readonly name: string; readonly coverage: number } {
  const weights = new Map<string, number>();
  return ({ name, said, part }) => {
    let [total, heard] = [0, 0];
    for (const word of name.split(' ')) {
      const weight = weights.getOrInsertComputed(word, nameWeight);
      total += weight;
      heard += weight * (said.get(word) ?? 0);
    }
    return { name, coverage: total === 0 ? 0 : (heard / total) * part };
  };
}

function questionsOf(own: readonly Pair[]): readonly string[] {
  return [...new Set(own.filter((pair) => pair.entry.role === 'question').map((pair) => pair.entry.name))];
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
