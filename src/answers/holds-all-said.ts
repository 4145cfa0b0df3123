import type { Context } from '#src/answers/context.ts';
import type { EntryMention } from '#src/answers/mentions.ts';
import { isNumber } from '#src/answers/periods/months.ts';
import { isName } from '#src/answers/question-words.ts';

const SEVERAL = 2;

/** Whether of all entries this one alone holds each of the several words that are said, as they are said. */
export function holdsAllSaid(
  { mentions, request }: Pick<Context, 'mentions' | 'request'>,
  mention: EntryMention,
  several = SEVERAL,
): boolean {
  const said = request.asked.filter((word) => isName(word) && !isNumber(word.text));
  const holdsAll = ({ exactWords }: EntryMention) => said.every(({ text }) => exactWords.has(text));
  return said.length >= several && holdsAll(mention) && mentions.filter(holdsAll).length === 1;
}
