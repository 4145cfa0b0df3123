import { answerChosen } from '#src/answers/chosen.ts';
import { type Context, type Draft, say } from '#src/answers/context.ts';
import { NOTHING_ASKED } from '#src/answers/request.ts';
import { plain } from '#src/answers/say/texts.ts';
import { kindOf } from '#src/answers/subject.ts';
import { CHOSEN } from '#src/answers/wording.ts';

/** What can be asked of one call; of every other entry only what it is. */
const OF_A_CALL = [
  'describe',
  'deadline',
  'days-left',
  'opening',
  'amount',
  'eligibility',
  'procedure',
  'contact',
  'funder',
] as const;
const OF_ANY = 'describe';
// More names than these are more than a small model reads.
const MOST_ENTRIES = 300;

/**
 * Lets the chooser pick an entry and what of it is asked, as a person would by pressing a button: what is said comes
 * from the entry alone. Null where it picks nothing that was offered.
 */
export async function byChoice(
  context: Context,
): Promise<{ readonly intent: string; readonly draft: Draft } | null> {
  const { chooser, entries, request, mentions, question } = context;
  // How many others apply stands in no entry, whichever it is.
  if (chooser === null || request.marks.has('counts-others')) return null;
  const first = mentions.map(({ ref }) => ref);
  const offered = await entries.names(first, MOST_ENTRIES);
  const choice = await chooser.choose({ question, intents: OF_A_CALL, entries: offered });
  const entry = offered.find(({ ref }) => ref === choice?.entry)?.ref;
  const intent = OF_A_CALL.find((one) => one === choice?.intent);
  if (!entry || !intent || (kindOf(entry) !== 'call' && intent !== OF_ANY)) return null;
  const draft = await answerChosen(
    { ...context, request: NOTHING_ASKED, mentions: [], sure: CHOSEN },
    entry,
    intent,
  );
  return draft && { intent, draft: sayHowFound(context, draft) };
}

function sayHowFound(context: Context, draft: Draft): Draft {
  return { ...draft, parts: [plain(say(context, 'answers:chosen-by-model')), ...draft.parts] };
}
