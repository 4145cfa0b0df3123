import { affirmsElse } from '#src/answers/affirms-else.ts';
import { asksForOwnReport } from '#src/answers/alliance/own-report.ts';
import type { Context } from '#src/answers/context.ts';
import { tellsOtherDecision } from '#src/answers/decided.ts';
import { tellsNoSuchDifference } from '#src/answers/difference-told.ts';
import { lacksFocus } from '#src/answers/focus-held.ts';
import type { Matter } from '#src/answers/lexicon/matters/matter.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import { asksWhoPays, tellsOfMoney } from '#src/answers/who-pays.ts';
import type { CuratedAnswer } from '#src/model/curated-answer.ts';

/** Whether a curated answer tells of something else than what is asked, though its matters or its words fit. */
export function tellsOfElse(
  context: Context,
  entry: CuratedAnswer,
  asked: ReadonlySet<Matter> = context.spoken.matters,
): boolean {
  return (
    tellsOtherDecision(context, entry) ||
    asksForOwnReport(context) ||
    tellsNoSuchDifference(context, entry) ||
    affirmsElse(context, entry) ||
    lacksFocus(context, entry) ||
    asksWhoDidIt(context, entry) ||
    (asksWhoPays(context.request, asked) && !tellsOfMoney(entry))
  );
}

/** "Who designed the logo?" is not told by whether it may be used, nor who was elected by who assesses. */
function asksWhoDidIt({ mentions, request: { marks, words } }: Context, { id }: CuratedAnswer): boolean {
  const held = mentions.find(({ ref }) => ref === `answer:${id}`)?.words;
  return marks.has('who') && words.some(({ text }) => DID.has(text) && !held?.has(text));
}

const DID = wordsOf('did-once');
