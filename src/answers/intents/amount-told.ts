import { describeEntry } from '#src/answers/intents/describe.ts';
import { oneTelling } from '#src/answers/one-telling.ts';
import type { Intent } from '#src/answers/wording.ts';
import type { LocalText } from '#src/model/language.ts';

/** "How much do donors give LawZero?": no call, but the one text that tells of all this and states an amount. */
export const amountTold: Intent = {
  name: 'amount-told',
  wordings: [
    { sure: 2.6, has: ['how-much', 'a-name'] },
    { sure: 2.6, has: ['how-many', 'money', 'a-name'] },
  ],
  async answer(context) {
    const { entries, mentions } = context;
    // Its name alone is held by its text as well: "how much does LawZero get?" asks for what no entry tells.
    const held = mentions
      .filter(({ share, namedShare }) => share >= ENOUGH && namedShare < share)
      .map(({ ref }) => ref);
    const told = await oneTelling(entries, held, statesAmount);
    return told && describeEntry(context, told);
  },
};

const ENOUGH = 0.7;
const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** A number beside a currency, be it a sign or a code: "EUR 500 million", "500 Mio. €". */
function statesAmount(summary: LocalText | null): boolean {
  return Object.values(summary ?? {}).some((text) => {
    const words = text.split(/\s+/);
    const isMoney = (word: string) => /\p{Sc}/u.test(word) || CODES.has(word.replace(/\P{L}/gu, ''));
    return words.some(
      (word, at) => isMoney(word) && words.slice(Math.max(0, at - NEAR), at + NEAR).some(hasDigit),
    );
  });
}

const NEAR = 3;

function hasDigit(word: string): boolean {
  return /\d/.test(word);
}
