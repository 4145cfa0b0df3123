import { splits } from '#src/answers/compounds.ts';
import type { Context, Draft } from '#src/answers/context.ts';
import { describeEntry } from '#src/answers/intents/describe.ts';
import { countedIn } from '#src/answers/marks.ts';
import type { EntryMention } from '#src/answers/mentions.ts';
import { oneTelling } from '#src/answers/one-telling.ts';
import { isNumber } from '#src/answers/periods/months.ts';
import { isName, type Word } from '#src/answers/question-words.ts';
import { likeness, SAME } from '#src/answers/spelling.ts';
import { fold } from '#src/model/fold.ts';
import type { LocalText } from '#src/model/language.ts';
import type { WordRole } from '#src/ports/entries.ts';

/**
 * "How many locks does the waterways authority run?": the one organisation or event that is named beside what is counted,
 * where its summary counts that; null where none does.
 */
export async function numberTold(context: Context): Promise<Draft | null> {
  const { entries, mentions, request } = context;
  const counted = request.marks.has('how-many') ? countedIn(request.words) : undefined;
  if (!counted || !isName(counted)) return null;
  const others = request.asked.filter((word) => isName(word) && word.text !== counted.text);
  const refs = mentions.filter((mention) => isMeant(mention, others)).map(({ ref }) => ref);
  const told = await oneTelling(entries, refs, (summary) => counts(summary, counted.text));
  return told && describeEntry(context, told);
}

/** Whose they are must be named: by its own name, or else word for word, and not by who takes part. */
function isMeant({ words, exactWords }: EntryMention, others: readonly Word[]): boolean {
  const isIn = (roles: readonly WordRole[]) => (word: Word) =>
    exactWords.has(word.text) && roles.some((role) => words.get(word.text)?.has(role));
  const isHeld = others.every(({ text }) => words.has(text));
  const isSaid = others.length > 0 && others.every(isIn([...OWN, 'text']));
  return isHeld && (others.some(isIn(OWN)) || isSaid);
}

const OWN: readonly WordRole[] = ['name', 'alias', 'former'];

/** "41 Schleusen", "six new experts": a number, and close behind it what is counted. */
function counts(summary: LocalText | null, counted: string): boolean {
  return Object.values(summary ?? {}).some((text) => {
    const words = fold(text).split(' ');
    return words.some(
      (word, at) => isCounted(counted, word) && words.slice(Math.max(0, at - NEAR), at).some(isNumber),
    );
  });
}

/** "Stämme" where it says "Hefestämme". */
function isCounted(counted: string, word: string): boolean {
  const isCompound = splits(word).some(([, end]) => end === counted);
  return isCompound || likeness(counted, word) >= SAME;
}

const NEAR = 2;
