import { type Context, type Draft, say } from '#src/answers/context.ts';
import { countedAlike } from '#src/answers/counted-title.ts';
import { milestones } from '#src/answers/intents/milestones.ts';
import type { Mark } from '#src/answers/marks.ts';
import { isNamedWhole } from '#src/answers/named-whole.ts';
import { organisationMeant } from '#src/answers/organisation-meant.ts';
import { milestoneCard, noOrganisations } from '#src/answers/say/milestones.ts';
import { sayOrganisation } from '#src/answers/say/organisation.ts';
import { factsPart } from '#src/answers/say/texts.ts';
import { nothingKnown } from '#src/answers/say/unknown.ts';
import { findSubject, idOf, kindOf, ownWordsOf } from '#src/answers/subject.ts';
import type { Intent } from '#src/answers/wording.ts';
import { sayList } from '#src/messages/lists.ts';
import type { EntryRef } from '#src/model/knowledge.ts';
import type { Milestone } from '#src/model/milestone.ts';

const ASKING_ELSE: readonly Mark[] = [
  'may',
  'must',
  'when',
  'from-when',
  'how-long',
  'why',
  'how-many',
  'how-much',
  'not',
  'call',
  'calls',
];
const ASKING_WHO: readonly Mark[] = ['who', 'which', 'organisations'];

/** "Who is involved in the symposium?", "Who organises it?", "What else are they involved in?" */
export const involved: Intent = {
  name: 'involved',
  wordings: [
    { sure: 3.2, has: ['who', 'involved'], lacks: ASKING_ELSE },
    { sure: 3.2, has: ['organisations', 'involved'], lacks: ASKING_ELSE },
    { sure: 3.2, has: ['which', 'involved'], lacks: [...ASKING_ELSE, 'milestones'] },
    { sure: 2.6, has: ['organisations', 'a-name'], lacks: [...ASKING_ELSE, 'funds', 'country'] },
    { sure: 2.25, has: ['what', 'involved'], lacks: [...ASKING_WHO, ...ASKING_ELSE, 'milestones'] },
    { sure: 2.25, has: ['where', 'involved'], lacks: [...ASKING_WHO, ...ASKING_ELSE, 'milestones'] },
    // "Is the council involved in the symposium?"
    {
      sure: 2.2,
      has: ['involved', 'a-name'],
      lacks: [...ASKING_WHO, ...ASKING_ELSE, 'what', 'how', 'milestones'],
    },
  ],
  async answer(context) {
    const asksWho = asksForOrganisations(context);
    const isOfEvents = !asksWho && !asksOfAlliance(context) && organisationMeant(context) !== null;
    const told = isOfEvents ? await eventTold(context) : null;
    if (told) return ofThoseNamed(context, told);
    if (isOfEvents) return milestones.answer(context);
    const event = await eventMeant(context);
    if (!event) return null;
    return asksWho ? organisationsOf(context, event) : ofThoseNamed(context, event);
  },
};

/** Not whether one that is named is; "and in the conference?" asks as the turn before did. */
function asksForOrganisations({ mentions, request: { marks } }: Context): boolean {
  if (marks.has('who') || marks.has('which') || !marks.has('involved')) return true;
  return (
    marks.has('organisations') &&
    !mentions.some((one) => kindOf(one.ref) === 'organisation' && isNamedWhole(one))
  );
}

/** "Is the council part of the alliance?" is not told by its events. */
function asksOfAlliance({ request: { marks } }: Context): boolean {
  return marks.has('alliance') && !marks.has('what') && !marks.has('where');
}

/** "Is the council involved?" after an answer about an event. */
async function eventTold({ request: { marks }, conversation, entries }: Context): Promise<Milestone | null> {
  const [ref, ...others] = conversation.about;
  const asksWhere = marks.has('what') || marks.has('where') || !marks.has('a-name');
  if (asksWhere || !ref || others.some((one) => kindOf(one) === 'milestone')) return null;
  const [event] =
    kindOf(ref) === 'milestone' ? await entries.milestones({ kind: 'ids', ids: [idOf(ref)] }) : [];
  return event ?? null;
}

/** The one event that is named, or was told last; null where a call or the alliance itself is meant. */
async function eventMeant(context: Context): Promise<Milestone | null> {
  const subject = findSubject(context, ['milestone', 'call']);
  if (subject.kind === 'none' || subject.kind === 'unnamed') return null;
  const found = subject.kind === 'one' ? [subject.ref] : await countedAlike(context, subject.refs);
  const [ref, another] = found;
  if (!ref || another || kindOf(ref) !== 'milestone' || !isCalledSo(context, ref)) return null;
  const [event] = await context.entries.milestones({ kind: 'ids', ids: [idOf(ref)] });
  return event ?? null;
}

/** By words of its title that no organisation is called by, and not as the alliance is, of which an answer tells. */
function isCalledSo({ mentions, request: { marks } }: Context, ref: EntryRef): boolean {
  const mention = mentions.find((one) => one.ref === ref);
  if (!marks.has('a-name')) return !marks.has('alliance');
  if (!mention || mention.namedShare < NAMED) return false;
  const organisations = mentions.filter((one) => kindOf(one.ref) === 'organisation' && isNamedWhole(one));
  const isOwn = (text: string) => organisations.every(({ words }) => !words.has(text));
  const isAlliance =
    marks.has('alliance') && mentions.some((one) => kindOf(one.ref) === 'answer' && one.namedShare === 1);
  return ownWordsOf(mention).some(isOwn) && !isAlliance;
}

const NAMED = 0.5;

async function organisationsOf(context: Context, event: Milestone): Promise<Draft> {
  const organisations = await context.entries.organisations(event.organisations);
  if (organisations.length === 0) return noOrganisations(context, event);
  const value = sayList(
    context.language,
    organisations.map((one) => sayOrganisation(context, one)),
  );
  const label = say(context, 'answers:involved', { count: organisations.length });
  const card = milestoneCard(context, event, factsPart([{ label, value }]));
  return { ...card, about: [...card.about, ...organisations.map(({ id }) => `organisation:${id}` as const)] };
}

/** Only a yes is told: whoever else may be involved no entry says. */
function ofThoseNamed(context: Context, event: Milestone): Promise<Draft> | Draft {
  const named = context.mentions.filter((one) => kindOf(one.ref) === 'organisation' && isNamedWhole(one));
  const isInvolved = named.length > 0 && named.every(({ ref }) => event.organisations.includes(idOf(ref)));
  return isInvolved ? organisationsOf(context, event) : nothingKnown(context);
}
