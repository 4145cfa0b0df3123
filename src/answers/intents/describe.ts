import { type Context, type Draft, draft, say } from '#src/answers/context.ts';
import { eventNamedAfter } from '#src/answers/event-named-after.ts';
import { holdsAllSaid } from '#src/answers/holds-all-said.ts';
import { lacksMeasure } from '#src/answers/measure-told.ts';
import type { EntryMention } from '#src/answers/mentions.ts';
import { isNamedWhole } from '#src/answers/named-whole.ts';
import { namesAnother } from '#src/answers/names-another.ts';
import { organisationAsked } from '#src/answers/organisation-asked.ts';
import { callCard, callLines, datesOf, refOf } from '#src/answers/say/call-card.ts';
import { soonestFirst } from '#src/answers/say/calls-list.ts';
import { clarify } from '#src/answers/say/clarify.ts';
import { factsAskedFor } from '#src/answers/say/facts-asked.ts';
import { milestoneCard } from '#src/answers/say/milestones.ts';
import { sayOrganisation } from '#src/answers/say/organisation.ts';
import { plainButton } from '#src/answers/say/plain-button.ts';
import {
  factOf,
  factsPart,
  plain,
  sayText,
  sourcesPart,
  textPart,
  titlePart,
} from '#src/answers/say/texts.ts';
import { nothingKnown, passOn } from '#src/answers/say/unknown.ts';
import { asksForLeader, asksForSomebody, isLeader } from '#src/answers/somebody-asked.ts';
import { findSubject, idOf, kindOf, readCall, type Subject } from '#src/answers/subject.ts';
import { isOfOtherPart } from '#src/answers/topic-narrowed.ts';
import { whichThing } from '#src/answers/which-thing.ts';
import { type Intent, SURE } from '#src/answers/wording.ts';
import { sayCountries } from '#src/messages/lists.ts';
import type { Part } from '#src/messages/message.ts';
import { type Call, callState } from '#src/model/call.ts';
import { distinctCitations } from '#src/model/citation.ts';
import type { EntryRef } from '#src/model/knowledge.ts';
import type { LocalText } from '#src/model/language.ts';
import type { Organisation } from '#src/model/organisation.ts';
import type { Topic } from '#src/model/topic.ts';

/** "Who or what is …?" */
export const describe: Intent = {
  name: 'describe',
  wordings: [
    { sure: 2.6, has: ['means'] },
    { sure: 2.2, has: ['describe'] },
    { sure: 2.15, has: ['what', 'funds', 'call', 'a-name'], lacks: ['who', 'how-much', 'calls'] },
    { sure: 2.15, has: ['source', 'a-name'] },
    { sure: 2.1, has: ['source'] },
    { sure: 1.6, has: ['who', 'a-name'] },
    { sure: 1.5, has: ['what', 'a-name'] },
    { sure: 1.5, has: ['what', 'alliance'] },
    { sure: 1.1, has: ['a-name'] },
  ],
  async answer(context) {
    const { marks, period } = context.request;
    // A time or a length is asked for that no entry is described by: a description is no answer.
    if (period || TIMED.some((mark) => marks.has(mark))) return null;
    const subject = subjectOf(context);
    if (subject.kind === 'unnamed') return null;
    if (subject.kind === 'none') return nothingKnown(context);
    const asksAmount =
      marks.has('how-much') || marks.has('spends') || (marks.has('what') && marks.has('money'));
    if (subject.kind === 'several')
      return asksAmount ? nothingKnown(context) : clarify(context, 'describe', subject.refs);
    if (asksAmount && kindOf(subject.ref) !== 'call') return amountNotStated(context, subject.ref);
    if (kindOf(subject.ref) === 'organisation' && asksForLeader(context, subject.ref)) return null;
    const isOther =
      asksForCallsOf(context, subject.ref) ||
      isGuessedEvent(context, subject.ref) ||
      (await isOfAnotherCountry(context, subject.ref)) ||
      (await lacksMeasure(context, subject.ref));
    return isOther ? nothingKnown(context) : describeEntry(context, subject.ref);
  },
};

function subjectOf(context: Context): Subject {
  const { marks } = context.request;
  const asked = organisationAsked(context);
  if (asked) return { kind: 'one', ref: asked };
  const isWho = marks.has('who') && !marks.has('describe') && !marks.has('means');
  if (!isWho) return asksForOne(context) ? callFirst(context) : findSubject(context, KINDS);
  const organisation = findSubject(context, ['organisation']);
  const found =
    organisation.kind === 'one'
      ? [organisation.ref]
      : organisation.kind === 'several'
        ? organisation.refs
        : [];
  if (found.length > 0 && found.every((ref) => asksForSomebody(context, ref))) return { kind: 'none' };
  return organisation.kind === 'none' ? eventNamedAfter(context) : organisation;
}

/** "And the mussels one?": a call, where one is called so. */
function callFirst(context: Context): Subject {
  const call = findSubject(context, ['call']);
  return call.kind === 'one' ? call : findSubject(context, KINDS);
}

function asksForOne({ request: { words } }: Context): boolean {
  const last = words.at(-1);
  return last?.concepts.has('one') === true && !last.concepts.has('article');
}

/** "How much does X get?": nothing but a call has an amount, and a description is no answer. */
async function amountNotStated(context: Context, ref: EntryRef): Promise<Draft> {
  const described = await describeEntry(context, ref);
  const text = say(context, 'answers:not-stated', { what: say(context, 'answers:what-amount') });
  const [title] = described.parts;
  const parts: readonly Part[] = [
    ...(title ? [title] : []),
    { kind: 'text', text, weight: 'strong' },
    plain(passOn(context)),
    ...sourcesPart(context, described.citations),
  ];
  return { ...described, kind: 'unknown', summary: text, parts };
}

/** "Calls for Czech companies": of an organisation that is merely called by one of these words nothing is told. */
function asksForCallsOf({ mentions, request: { marks } }: Context, ref: EntryRef): boolean {
  const mention = mentions.find((one) => one.ref === ref);
  const isWhole = mention === undefined || isNamedWhole(mention);
  return marks.has('calls') && kindOf(ref) === 'organisation' && !isWhole;
}

/** An event that is not asked for as one must be named, and not how to register for it: its entry says nothing of that. */
function isGuessedEvent(context: Context, ref: EntryRef): boolean {
  const { marks } = context.request;
  if (kindOf(ref) === 'milestone' && REGISTERING.some((mark) => marks.has(mark))) return true;
  if (namesAnother(context, ref)) return true;
  const mention = context.mentions.find((one) => one.ref === ref);
  if (asksWhichElse(context, mention) && organisationAsked(context) !== ref) return true;
  const isNamed = !mention || mention.namedShare >= NAMED_AS_EVENT || holdsAllSaid(context, mention);
  return context.sure < SURE && kindOf(ref) === 'milestone' && !isNamed;
}

/** "Which cities were chosen as sites?": what is asked for stands not in the entry. */
function asksWhichElse({ request: { words } }: Context, mention: EntryMention | undefined): boolean {
  const thing = whichThing(words);
  if (!thing || !mention) return false;
  // A ministry that is involved is no minister.
  return isLeader(thing.text) ? !mention.exactWords.has(thing.text) : !mention.words.has(thing.text);
}

const REGISTERING = ['submit', 'deadline', 'procedure'] as const;
const NAMED_AS_EVENT = 0.7;

/** "Canada's digital minister" is told of by no ministry of another country, unless that is how it is called. */
async function isOfAnotherCountry({ entries, request, mentions }: Context, ref: EntryRef): Promise<boolean> {
  if (request.countries.length === 0 || kindOf(ref) !== 'organisation') return false;
  const [organisation] = await entries.organisations([idOf(ref)]);
  const home = organisation?.country;
  if (!home || request.countries.includes(home)) return false;
  const words = mentions.find((one) => one.ref === ref)?.words;
  const countries = request.asked.filter(({ concepts }) => concepts.has('country'));
  return !countries.some(({ text }) => words?.get(text)?.has('name') || words?.get(text)?.has('alias'));
}

const TIMED = ['when', 'from-when', 'how-long'] as const;
const KINDS = ['organisation', 'topic', 'call', 'milestone'] as const;

/** What an entry is, as a whole. */
export async function describeEntry(context: Context, ref: EntryRef): Promise<Draft> {
  const id = idOf(ref);
  if (kindOf(ref) === 'call') {
    const call = await readCall(context, ref);
    return call ? ofCall(context, call) : nothingKnown(context);
  }
  if (kindOf(ref) === 'milestone') {
    const [milestone] = await context.entries.milestones({ kind: 'ids', ids: [id] });
    const isOther = !milestone || (await isOfOtherPart(context, milestone));
    return isOther ? nothingKnown(context) : milestoneCard(context, milestone);
  }
  if (kindOf(ref) === 'organisation') {
    const [organisation] = await context.entries.organisations([id]);
    return organisation ? ofOrganisation(context, organisation) : nothingKnown(context);
  }
  const [topic] = await context.entries.topics([id]);
  return topic ? ofTopic(context, topic) : nothingKnown(context);
}

function ofCall(context: Context, call: Call): Draft {
  const told = [
    ...factOf(context, 'answers:what-amount', call.funding),
    ...factOf(context, 'answers:what-eligibility', call.eligibility),
  ];
  const asked = factsAskedFor(context, call).filter(({ label }) => told.every((one) => one.label !== label));
  const facts = [...told, ...asked];
  const summary = call.summary ? [textPart(context, call.summary)] : [];
  return callCard(context, call, [...summary, ...datesOf(context, call), ...factsPart(facts)]);
}

function ofOrganisation(context: Context, organisation: Organisation): Draft {
  const name = sayText(context, organisation.name);
  const said = [name, organisation.summary ? sayText(context, organisation.summary) : ''];
  const facts = [
    ...listFact(context, 'answers:also-called', shortNames(organisation.aliases, said)),
    ...listFact(context, 'answers:formerly', shownFormer(organisation.formerNames, said)),
    ...(organisation.country
      ? [
          {
            label: say(context, 'answers:country'),
            value: sayCountries(context.language, [organisation.country]),
          },
        ]
      : []),
  ];
  const own = organisation.url ? [{ title: name, url: organisation.url }] : [];
  return entryCard(context, {
    ref: `organisation:${organisation.id}`,
    summary: sayOrganisation(context, organisation),
    parts: [
      titlePart(context, organisation.name, organisation.url),
      ...(organisation.summary ? [textPart(context, organisation.summary)] : []),
      ...factsPart(facts),
    ],
    citations: organisation.sources.length > 0 ? organisation.sources : own,
    plain: organisation.plain,
  });
}

async function ofTopic(context: Context, topic: Topic): Promise<Draft> {
  const own = await context.entries.calls({ kind: 'of-topic', topic: topic.id });
  const current = own.filter((call) => SHOWN.has(callState(call, context.now)));
  // Where neither a description nor a call that goes on tells anything, those that are over do.
  const calls = soonestFirst(current.length > 0 || topic.summary ? current : own, context.now);
  const { marks } = context.request;
  const asksForCalls = marks.has('calls') || marks.has('call');
  return entryCard(context, {
    ref: `topic:${topic.id}`,
    summary: sayText(context, topic.name),
    parts: [
      ...(asksForCalls && own.length === 0 ? [plain(say(context, 'answers:no-calls'))] : []),
      titlePart(context, topic.name, topic.sources[0]?.url),
      topic.summary ? textPart(context, topic.summary) : plain(say(context, 'answers:no-description')),
      ...factsPart(
        listFact(context, 'answers:also-called', shortNames(topic.aliases, [sayText(context, topic.name)])),
      ),
      ...calls.flatMap((call) => callLines(context, call)),
    ],
    citations: [...topic.sources, ...calls.flatMap((call) => call.sources.slice(0, 1))],
    others: calls.map(refOf),
    plain: topic.plain,
  });
}

// Whatever may be applied for, or will be.
const SHOWN: ReadonlySet<ReturnType<typeof callState>> = new Set([
  'open',
  'upcoming',
  'forecast',
  'not-stated',
] as const);

/** The abbreviations among names; of other names nobody knows which language they are in. */
function shortNames(names: readonly string[], said: readonly string[]): readonly string[] {
  return names.filter((name) => /^\S{2,7}$/.test(name) && /\p{Lu}.*\p{Lu}/u.test(name) && !isIn(name, said));
}

/** Former names: the abbreviations, or all of them where there is none; what has been said already is left out. */
function shownFormer(names: readonly string[], said: readonly string[]): readonly string[] {
  const hasShort = shortNames(names, []).length > 0;
  return hasShort ? shortNames(names, said) : names.filter((name) => !isIn(name, said));
}

function isIn(name: string, texts: readonly string[]): boolean {
  return texts.some((text) => text.includes(name));
}

function listFact(
  context: Context,
  label: 'answers:also-called' | 'answers:formerly',
  names: readonly string[],
) {
  return names.length > 0 ? [{ label: say(context, label), value: names.join(', ') }] : [];
}

function entryCard(
  context: Context,
  given: Pick<Draft, 'citations' | 'summary' | 'parts'> & {
    readonly ref: EntryRef;
    /** What else the answer tells of. */
    readonly others?: readonly EntryRef[];
    readonly plain: LocalText | null;
  },
): Draft {
  const citations = distinctCitations(given.citations);
  return draft({
    summary: given.summary,
    parts: [...given.parts, ...sourcesPart(context, citations)],
    citations,
    about: [given.ref, ...(given.others ?? [])],
    listed: given.others ?? [],
    buttons: plainButton(context, given.ref, given.plain),
  });
}
