import { aboutOneCall } from '#src/answers/about-one-call.ts';
import { type Context, say } from '#src/answers/context.ts';
import { wordsOf } from '#src/answers/lexicon/word-forms.ts';
import type { EntryMention } from '#src/answers/mentions.ts';
import { isNamedWhole } from '#src/answers/named-whole.ts';
import { isName } from '#src/answers/question-words.ts';
import { callCard, refOf } from '#src/answers/say/call-card.ts';
import { sayOrganisation } from '#src/answers/say/organisation.ts';
import { factsPart } from '#src/answers/say/texts.ts';
import { notStated } from '#src/answers/say/unknown.ts';
import { kindOf } from '#src/answers/subject.ts';
import type { Intent } from '#src/answers/wording.ts';
import { sayList } from '#src/messages/lists.ts';

const VAGUE = 2.3;

/** "Who funds it?" */
export const funder: Intent = {
  name: 'funder',
  wordings: [
    { sure: 3, has: ['who', 'funds'], lacks: ['contact'] },
    { sure: 2.9, has: ['who', 'money'] },
    // "Wer richtet den Wettbewerb aus?"
    {
      sure: 3.3,
      has: ['who', 'involved', 'a-named-call'],
      lacks: ['milestone', 'milestones', 'may', 'must', 'contact', 'eligible'],
    },
    { sure: 2.8, has: ['which', 'funds', 'call'], lacks: ['calls'] },
    { sure: 2.3, has: ['funds'], lacks: ['calls', 'exists', 'what'] },
    { sure: 2.2, has: ['funds', 'call'], lacks: ['calls', 'what'] },
  ],
  async answer(context) {
    if (asksWhoTakesPart(context) || asksWhoHeadsIt(context)) return null;
    const draft = await aboutOneCall(context, 'funder', async (call) => {
      const funders = await context.entries.organisations(call.funders);
      if (funders.length === 0) return notStated(context, call, 'answers:funders');
      const value = sayList(
        context.language,
        funders.map((organisation) => sayOrganisation(context, organisation)),
      );
      const facts = [{ label: say(context, 'answers:funders', { count: funders.length }), value }];
      const about = [refOf(call), ...funders.map(({ id }) => `organisation:${id}` as const)];
      return callCard(context, call, factsPart(facts), { about });
    });
    // "Weaving money from Ghana?" may as well ask for a group of calls.
    const isNamed = context.request.marks.has('a-name');
    return draft.kind === 'clarify' && isNamed && context.sure <= VAGUE ? null : draft;
  },
};

/** "Who takes part in the challenge?" is not who holds it. */
function asksWhoTakesPart({ request: { marks, words } }: Context): boolean {
  const isOfMoney = marks.has('funds') || marks.has('money');
  return marks.has('involved') && !isOfMoney && !words.some(({ text }) => HOSTS.has(text));
}

/** "Who runs the ice core archive?": an organisation is called by all that is named, and no call is. */
function asksWhoHeadsIt({ mentions, request: { asked, words } }: Context): boolean {
  const names = asked.filter((word) => isName(word));
  const isCalled = ({ ref, words: held }: EntryMention) =>
    kindOf(ref) === 'organisation' &&
    names.every(({ text }) => held.get(text)?.has('name') || held.get(text)?.has('alias'));
  const isCall = mentions.some((one) => kindOf(one.ref) === 'call' && isNamedWhole(one));
  return names.length > 0 && words.some(({ text }) => HEADS.has(text)) && !isCall && mentions.some(isCalled);
}

const HOSTS = wordsOf('hosts');
const HEADS = wordsOf('heads');
