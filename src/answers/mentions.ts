import { alikeness } from '#src/answers/alikeness.ts';
import { nameWeight } from '#src/answers/name-weight.ts';
import { isName, questionWords, type Word } from '#src/answers/question-words.ts';
import { likeness } from '#src/answers/spelling.ts';
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
  const cover = coverage();
  const entries = [...Map.groupBy(pairs, (pair) => pair.entry.ref).values()];
  const mentions = entries.map((own): EntryMention => {
    const reach = bestByWord(own);
    const told = named.length === 0 ? reach : bestByWord(besideNames(own, named));
    const explained = [...told].reduce((sum, [text, one]) => sum + (weights.get(text) ?? 0) * one.value, 0);
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
  return asked.flatMap(({ text }) => {
    const close = [...byWord.keys()].map((word): [string, number] => [word, likeness(text, word)]);
    const best = Math.max(0, ...close.map(([, alike]) => alike));
    return close.flatMap(([word, alike]) => {
      // A word that is there as it was written is no slip for another.
      const isSlip = alike > 0 && alike <= SLIP && best >= SURE;
      if (alike === 0 || isSlip) return [];
      // A slip is believed for a name, not for one of the many words of a text.
      const entries = (byWord.get(word) ?? []).filter((entry) => alike > SLIP || !TEXTS.has(entry.role));
      return entries.map((entry): Pair => ({ asked: text, entry, alike }));
    });
  });
}

/** A country that no entry is from is told of where somebody asked for "other countries". */
function pairCountries(asked: readonly Word[], found: readonly EntryWord[]): readonly Pair[] {
  const foreign = asked.filter(({ concepts }) => concepts.has('countries'));
  if (foreign.length === 0) return [];
  const questions = found.filter(({ role }) => role === 'question');
  const telling = new Set(
    [...new Set(questions.map(({ name }) => name))].filter((name) =>
      questionWords(name).some(({ concepts }) => concepts.has('countries')),
    ),
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
      const refs = new Set((bySaid.get(word.text) ?? []).filter(isNaming).map((pair) => pair.entry.ref));
      return [word.text, refs.size === 0 ? UNHEARD_OF : 1 / (1 + 0.4 * Math.log(refs.size))];
    }),
  );
}

function isNaming(pair: Pair): boolean {
  return isNamingRole(pair.entry.role);
}

function isNamingRole(role: WordRole): boolean {
  return ROLE_WEIGHT[role] >= 0.8;
}

function sumOf(words: readonly Word[], weights: ReadonlyMap<string, number>): number {
  return words.reduce((sum, word) => sum + (weights.get(word.text) ?? 0), 0);
}

function bestByWord(own: readonly Pair[]) {
  const best = new Map<string, { value: number; roles: Set<WordRole>; isExact: boolean }>();
  for (const { asked, entry, alike } of own) {
    const before = best.get(asked) ?? { value: 0, roles: new Set(), isExact: false };
    before.roles.add(entry.role);
    const value = Math.max(before.value, alike * ROLE_WEIGHT[entry.role]);
    const isExact = before.isExact || (alike >= SURE && ROLE_WEIGHT[entry.role] >= ROLE_WEIGHT.question);
    best.set(asked, { value, roles: before.roles, isExact });
  }
  return best;
}

/** "Call" in a name of which nothing else is said tells nothing: every entry might be called so. */
function besideNames(own: readonly Pair[], named: readonly Word[]): readonly Pair[] {
  const texts = new Set(named.map(({ text }) => text));
  const said = new Set(own.filter((pair) => texts.has(pair.asked)).map(({ entry }) => entry.name));
  return own.filter((pair) => texts.has(pair.asked) || said.has(pair.entry.name));
}

type NameHit = { readonly name: string; readonly role: WordRole; readonly said: ReadonlyMap<string, number> };

function namesOf(own: readonly Pair[]): readonly NameHit[] {
  const naming = own.filter((pair) => isNaming(pair) && pair.entry.role !== 'question');
  return [...Map.groupBy(naming, ({ entry }) => `${entry.role} ${entry.name}`).values()].map((pairs) => {
    const said = new Map<string, number>();
    for (const { entry, alike } of pairs) said.set(entry.word, Math.max(said.get(entry.word) ?? 0, alike));
    return { name: pairs[0]?.entry.name ?? '', role: pairs[0]?.entry.role ?? 'name', said };
  });
}

/** How much of a name is said; hundreds of names share their words, so that each is weighed once. */
function coverage(): (hit: NameHit) => { readonly name: string; readonly coverage: number } {
  const known = new Map<string, number>();
  const weightOf = (word: string) => {
    const weight = known.get(word) ?? nameWeight(word);
    known.set(word, weight);
    return weight;
  };
  return ({ name, role, said }) => {
    let [total, heard] = [0, 0];
    for (const word of name.split(' ')) {
      total += weightOf(word);
      heard += weightOf(word) * (said.get(word) ?? 0);
    }
    const share = total === 0 ? 0 : heard / total;
    return { name, coverage: share * (role === 'topic' || role === 'funder' ? 0.9 : 1) };
  };
}

function questionsOf(own: readonly Pair[]): readonly string[] {
  return [...new Set(own.filter((pair) => pair.entry.role === 'question').map((pair) => pair.entry.name))];
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
