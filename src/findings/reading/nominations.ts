import { DATE_MARK } from '#src/findings/reading/marked-text.ts';
import { sinceDate } from '#src/findings/reading/sentence-parts.ts';
import { endsWithBis } from '#src/findings/reading/until-words.ts';
import { GOVERNMENT_GERMAN, JUDGES_GERMAN } from '#src/findings/reading/who-decides.ts';
import { wholeWords } from '#src/findings/reading/whole-words.ts';

// "Fakultäten können bis 5. Mai eine Person für den Preis nominieren": who names others hands in as well.
const MAY = wholeWords([
  'kann|können|darf|dürfen',
  '(?:ist|sind) (?:eingeladen|aufgerufen|gebeten|berechtigt)',
]);
const VERB_ENDS = '(?=\\s*(?:$|[,;:.!]|(?:und|oder)\\s))';
const NOMINATES = new RegExp(`^[^;]*\\s(?:(?:zu )?nominieren|nominiert werden)${VERB_ENDS}`, 'iu');
const PROPOSES = new RegExp(`^[^;]*\\s(?:vorschlagen|vorzuschlagen|vorgeschlagen werden)${VERB_ENDS}`, 'iu');
const ASKED_TO_NOMINATE = /(?<!\p{L})nominieren sie(?!\p{L})/iu;
// Themes and dates are proposed, too.
const FOR_PRIZE = wholeWords([
  '\\p{L}*preise?s?|auszeichnung(?:en)?|\\p{L}*medaillen?|\\p{L}*stipendi\\p{L}+|\\p{L}*förderung',
  '\\p{L}*kandidat\\p{L}*|\\p{L}*wissenschaftler\\p{L}*|\\p{L}*forscher\\p{L}*|nachwuchs\\p{L}*|persönlichkeit(?:en)?',
]);
// Those who judge or govern fill seats of their own, or are named for one.
const OF_OTHERS = wholeWords([
  JUDGES_GERMAN,
  GOVERNMENT_GERMAN,
  'gutachte\\p{L}+|gremi(?:um|en)|beirats?|kuratoriums?|vorsitz\\p{L}*|nachfolge\\p{L}*|\\p{L}*vertreter\\p{L}*|ansprech\\p{L}+',
  'fraktion(?:en)?|parteien|mitgliedst(?:aat|aaten)|bundestag|keine?\\p{L}*|nicht',
]);

/** Whether somebody may name others for a prize until a day, however much stands between the parts of the verb. */
export function isNomination(said: string, behind: string): boolean {
  if (!endsWithBis(said)) return false;
  const before = sinceDate(said);
  const [rest = ''] = behind.split(DATE_MARK, 1);
  const [upToVerb = ''] = NOMINATES.exec(rest) ?? PROPOSES.exec(rest) ?? [];
  if (OF_OTHERS.test(before + (upToVerb || rest))) return false;
  if (ASKED_TO_NOMINATE.test(before)) return true;
  if (!MAY.test(before + upToVerb)) return false;
  return NOMINATES.test(rest) || (PROPOSES.test(rest) && FOR_PRIZE.test(before + upToVerb));
}
