import { countriesIn } from '#src/answers/places/countries.ts';
import { questionWords } from '#src/answers/question-words.ts';
import type { Call } from '#src/model/call.ts';

/**
 * Whether applicants of one of these countries may be meant: conditions that name other countries alone ("based in Germany")
 * shut them out. Where no country is asked for, nobody is shut out and no text is read: a question may select thousands of calls.
 */
export function admits({ eligibility }: Pick<Call, 'eligibility'>, countries: readonly string[]): boolean {
  if (countries.length === 0) return true;
  const named = Object.values(eligibility ?? {}).flatMap((text) => countriesIn(questionWords(text)));
  return named.length === 0 || named.some((one) => countries.includes(one));
}
