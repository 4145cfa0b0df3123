import { aboutOneCall } from '#src/answers/about-one-call.ts';
import { askedFrom } from '#src/answers/asked-from.ts';
import { type Context, say } from '#src/answers/context.ts';
import { QUESTION_WORDS } from '#src/answers/lexicon/concepts.ts';
import type { Mark } from '#src/answers/marks.ts';
import { asksHowLongElse } from '#src/answers/names-more.ts';
import { isName } from '#src/answers/question-words.ts';
import { callCard, datesOf, refOf } from '#src/answers/say/call-card.ts';
import { factsAskedFor } from '#src/answers/say/facts-asked.ts';
import { factOf, factsPart, plain, textPart } from '#src/answers/say/texts.ts';
import { notStated } from '#src/answers/say/unknown.ts';
import { lacksSide, sidesAsked } from '#src/answers/sides.ts';
import { lacksStage, stagesAskedFor } from '#src/answers/stages-asked.ts';
import { ownWordsOf } from '#src/answers/subject.ts';
import { asksOfItsThing, dateOfItsThing } from '#src/answers/thing-asked.ts';
import type { Intent } from '#src/answers/wording.ts';
import type { Fact, Part } from '#src/messages/message.ts';
import type { TextKey } from '#src/messages/text.ts';
import { type Call, callState, isOff, officialStages, type Stage } from '#src/model/call.ts';
import { isOver } from '#src/model/deadline.ts';

/** What asks for something by itself, be it with a noun of a deadline. */
const ASKING_ELSE: readonly Mark[] = [
  ...QUESTION_WORDS,
  'describe',
  'means',
  'list',
  'exists',
  'may',
  'must',
  'it',
  'is-open',
  'money',
  'eligible',
  'procedure',
  'contact',
  'source',
  'asker',
  'milestone',
];

/** What the entry says besides, as long as no person has compared its dates with the source. */
function caveatOf(context: Context, call: Call): readonly Part[] {
  const isChecked = call.checked !== null || officialStages(call).some((stage) => stage.checked !== null);
  // In another language it is no help, and would make the answer one of that language.
  return isChecked || !call.summary?.[context.language] ? [] : [textPart(context, call.summary)];
}

/** What is asked of a call whose dates nobody states. */
function whatIsMissing({ request: { marks } }: Context): TextKey {
  if (marks.has('moved') && !marks.has('deadline')) return 'answers:what-change';
  return marks.has('status') || marks.has('is-open') ? 'answers:what-status' : 'answers:what-deadline';
}

/** Whether a deadline was extended stands in no entry, unless as the state of its call. */
function moveOf(context: Context, call: Call): readonly Part[] {
  return context.request.marks.has('moved') && !isOff(call) && call.calledOffBy === null
    ? [plain(say(context, 'answers:move-not-stated'))]
    : [];
}

/** "Is it open already?" is told so, unless what is asked for is over; what else it may be is said with its dates. */
function opennessOf(context: Context, call: Call): readonly Part[] {
  const { marks } = context.request;
  const asksWhetherOpen =
    (marks.has('is-open') || marks.has('status')) && !marks.has('when') && !marks.has('until');
  // Who has missed the outline may not hand in a full proposal: to them it is not open.
  const isFirst = officialStages(call).every(({ deadline }) => !isOver(deadline, context.now));
  const isPlain = call.opens !== null && !call.rolling && call.calledOffBy === null && isFirst;
  const isPlainlyOpen = callState(call, context.now) === 'open' && isPlain;
  const isAhead = stagesAskedFor(context, call).some(({ deadline }) => !isOver(deadline, context.now));
  return asksWhetherOpen && isPlainlyOpen && isAhead ? [plain(say(context, 'answers:call-open'))] : [];
}

/** "I missed the outline, can I still apply?": how one gets to the stage that is left is told beside its date. */
function wayOnOf(context: Context, call: Call): readonly Fact[] {
  const { marks } = context.request;
  const asksWhether =
    marks.has('is-open') || marks.has('status') || (marks.has('may') && marks.has('submit'));
  const [over, ahead] = [true, false].map((is) =>
    officialStages(call).filter(({ deadline }) => isOver(deadline, context.now) === is),
  );
  const isLate = (over?.length ?? 0) > 0 && (ahead?.length ?? 0) > 0;
  return asksWhether && isLate ? factOf(context, 'answers:what-procedure', call.howToApply) : [];
}

/** "I have held a doctorate for three years, may I still apply?" asks who may apply as well. */
function conditionsOf(context: Context, call: Call): readonly Fact[] {
  const { asked, marks } = context.request;
  const mention = context.mentions.find(({ ref }) => ref === refOf(call));
  const own = mention ? ownWordsOf(mention) : [];
  const saysMore = marks.has('asker') || asked.some((word) => isName(word) && !own.includes(word.text));
  const isOfDates = (['when', 'until', 'deadline', 'time-of-day'] as const).some((mark) => marks.has(mark));
  const asksWhether = marks.has('may') && (marks.has('submit') || marks.has('status')) && !isOfDates;
  const asksForSomebody = asksWhether && saysMore && mention !== undefined;
  return asksForSomebody ? factOf(context, 'answers:what-eligibility', call.eligibility) : [];
}

function isFirst({ label }: Fact, at: number, facts: readonly Fact[]): boolean {
  return facts.findIndex((one) => one.label === label) === at;
}

/** "Outlines are in, is it still open?": of what is not over, those that are ahead as well. */
function stagesToTell(context: Context, call: Call): readonly Stage[] {
  const asked = stagesAskedFor(context, call);
  const isMore = asked.every(({ deadline }) => isOver(deadline, context.now));
  const asksWhetherOpen = context.request.marks.has('status') || context.request.marks.has('is-open');
  return isMore && asksWhetherOpen ? officialStages(call) : asked;
}

/** "Wann endet …?", "Is … still open?", "And the second stage?" */
export const deadline: Intent = {
  name: 'deadline',
  wordings: [
    { sure: 2.5, has: ['deadline'] },
    { sure: 2.3, has: ['deadlines'] },
    // "What are the two dates for the lock call, outline and full?"
    { sure: 2.55, has: ['milestones', 'a-named-call'], lacks: ['a-period', 'happens', 'next', 'last'] },
    { sure: 2.4, has: ['when', 'ends'] },
    { sure: 2.4, has: ['when', 'submit'] },
    { sure: 2.4, has: ['until', 'submit'] },
    { sure: 2.3, has: ['until', 'when', 'a-name'] },
    { sure: 2.4, has: ['when', 'closed'] },
    { sure: 2.2, has: ['when', 'application'] },
    { sure: 1.95, has: ['when', 'call'] },
    { sure: 2.2, has: ['ends', 'a-name'] },
    { sure: 2.5, has: ['status'] },
    { sure: 3.2, has: ['moved', 'deadline'] },
    { sure: 2.5, has: ['moved', 'call'] },
    { sure: 1.9, has: ['moved'] },
    { sure: 2.3, has: ['after', 'planned'], lacks: ['a-period', 'milestone', 'milestones'] },
    { sure: 2.3, has: ['before', 'submit'], lacks: ['a-period'] },
    // "Does the lock call still exist?"
    {
      sure: 2.75,
      has: ['exists', 'still', 'a-named-call'],
      lacks: ['calls', 'which', 'what', 'how-many', 'how-much'],
    },
    // "PQC-Ausschreibung Abgabe?"
    { sure: 1.2, has: ['call', 'submit', 'a-name'], lacks: ASKING_ELSE },
    { sure: 2.3, has: ['still', 'submit'] },
    { sure: 2.3, has: ['still', 'is-open'] },
    { sure: 2.2, has: ['is-open', 'a-name'], lacks: ['calls'] },
    { sure: 2.1, has: ['closed', 'a-name'], lacks: ['calls'] },
    { sure: 2.4, has: ['stage'] },
    // "And the one after that?", behind a stage.
    { sure: 2.4, has: ['after-next'], lacks: ['a-name', 'milestone', 'milestones', 'calls'] },
    { sure: 2.1, has: ['an-ordinal', 'and'] },
    { sure: 2.1, has: ['an-ordinal', 'what-about'] },
    { sure: 2, has: ['country', 'and'], lacks: ['a-name'] },
    { sure: 2, has: ['country', 'one'], lacks: ['a-name', 'calls', 'which'] },
    { sure: 2.1, has: ['country', 'what-about'], lacks: ['a-name'] },
  ],
  async answer(question) {
    if (asksHowLongElse(question)) return null;
    return aboutOneCall(question, 'deadline', async (call) => {
      const context = askedFrom(question, call);
      if (await lacksSide(question, call, sidesAsked(question)))
        return notStated(context, call, 'answers:what-side');
      if (callState(call, context.now) === 'not-stated')
        return notStated(context, call, whatIsMissing(context));
      if (asksOfItsThing(context, call)) return dateOfItsThing(context, call);
      if (lacksStage(context, call)) return notStated(context, call, 'answers:what-stage');
      const asked = stagesToTell(context, call);
      const next = asked.find(({ deadline }) => !isOver(deadline, context.now));
      const stage = asked.length === 1 ? asked[0] : next;
      const parts = [
        ...moveOf(context, call),
        ...opennessOf(context, call),
        ...datesOf(context, call, { asked }),
        // "Is it open to students?" asks who may apply as well.
        ...factsPart(
          [...conditionsOf(context, call), ...wayOnOf(context, call), ...factsAskedFor(context, call)].filter(
            isFirst,
          ),
        ),
        ...caveatOf(context, call),
      ];
      return callCard(context, call, parts, { stage: stage?.id ?? null });
    });
  },
};
