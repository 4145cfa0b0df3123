import { admits } from '#src/answers/admits.ts';
import { amongListed, asksAmongListed } from '#src/answers/among-listed.ts';
import { asksForThat } from '#src/answers/asides/for-that.ts';
import { callsOfEither } from '#src/answers/calls-of-either.ts';
import { callsOfFunder } from '#src/answers/calls-of-funder.ts';
import { isOfAny } from '#src/answers/calls-of-owners.ts';
import type { Context } from '#src/answers/context.ts';
import type { Concept } from '#src/answers/lexicon/concepts.ts';
import type { EntryMention } from '#src/answers/mentions.ts';
import { isNamedWhole } from '#src/answers/named-whole.ts';
import { countriesIn } from '#src/answers/places/countries.ts';
import { isName, means } from '#src/answers/question-words.ts';
import { idOf, kindOf, ownWordsOf, toldAsList } from '#src/answers/subject.ts';
import { type Call, officialStages } from '#src/model/call.ts';
import type { CallFilter, WordRole } from '#src/ports/entries.ts';

// Calls whose score is below this part of the best do not belong to the group that was asked for.
const GROUP = 0.7;
const ENOUGH = 0.5;
// "Is there a template for the quantum call?" asks for no call: little may be left that no call has.
const ENOUGH_BESIDE_NAME = 0.82;
const CLEAR = 2.2;
// From here on the wording alone says what is asked, whatever other words there are.
const UNMISTAKABLE = 2.7;

/**
 * The calls of a group: those that what is named fits (topic, funder, who may apply, part of a title), or
 * all that pass `otherwise` when nothing is named. Null when something is named that no call fits.
 */
export async function selectCalls(context: Context, otherwise: CallFilter): Promise<readonly Call[] | null> {
  const calls = await groupSelected(context, otherwise);
  return calls && context.leftOut.length > 0
    ? calls.filter(({ id }) => !context.leftOut.includes(id))
    : calls;
}

async function groupSelected(context: Context, otherwise: CallFilter): Promise<readonly Call[] | null> {
  const ofFunder = (await callsOfFunder(context)) ?? (await callsOfEither(context));
  if (ofFunder) return amongListed(context, ofFunder);
  const calls = amongListed(context, await callsMeant(context, otherwise));
  const { request } = context;
  if (calls === null || asksWhoPays(request)) return calls;
  const open = calls.filter((call) => admits(call, request.countries));
  if (open.length > 0 || calls.length === 0) return open;
  const ids = calls.map(({ id }) => id);
  const mentions = context.mentions.filter(({ ref }) => kindOf(ref) !== 'call' || !ids.includes(idOf(ref)));
  // What is called most like it may shut them out, where the conditions of another call let them in.
  const others = (await callsMeant({ ...context, mentions }, otherwise)) ?? [];
  const letIn = others.filter((call) => admits(call, request.countries));
  if (letIn.length > 0) return letIn;
  // "We are a club in Lyon": what shuts them out is nothing for them.
  return request.marks.has('asker') ? null : calls;
}

/** The countries that none of these calls is for, where somebody asks whether there is one: "Are there vouchers for Canadian firms?" */
export function countriesShutOut({ request }: Context, calls: readonly Call[]): readonly string[] {
  const countries = [...new Set([...request.countries, ...countriesIn(request.words)])];
  const isForOthers = calls.length > 0 && calls.every((call) => !admits(call, countries));
  return isForOthers && !request.marks.has('funds') && !isPaidFrom(request) ? countries : [];
}

/** "Canadian funding", "Förderung aus Kanada", not "funding for Canadian firms". */
function isPaidFrom({ words }: Context['request']): boolean {
  const isCountry = (at: number) => words[at]?.concepts.has('country') ?? false;
  return words.some(
    (word, at) =>
      means(word, GIVEN) &&
      (isCountry(at - 1) || (words[at + 1]?.concepts.has('origin') === true && isCountry(at + 2))),
  );
}

const GIVEN: ReadonlySet<Concept> = new Set<Concept>(['call', 'calls', 'money', 'funding']);

async function callsMeant(context: Context, otherwise: CallFilter): Promise<readonly Call[] | null> {
  const { request } = context;
  const fitting = groupOf(context);
  if (namesGroup(context, fitting)) {
    if (fitting.length === 0) return null;
    const calls = await context.entries.calls({
      kind: 'ids',
      ids: fitting.map((mention) => idOf(mention.ref)),
    });
    const meant = ofTopicNamed(
      context,
      request.marks.has('funds') ? await fundedFrom(context, calls) : calls,
    );
    return meant.length > 0 || calls.length === 0 ? meant : null;
  }
  const calls = await context.entries.calls(otherwise);
  if (request.marks.has('it') || request.marks.has('funds')) return ofTheSame(context, calls);
  return request.countries.length === 0 ? calls : ofCountries(context, calls, fitting);
}

/**
 * The countries whose applicants are meant, where nothing else narrows the calls down; null where something does.
 * Then the database can pick the few that are told, however many there are.
 */
export function onlyCountries(context: Context): readonly string[] | null {
  const { request } = context;
  const { countries, marks } = request;
  const fitting = groupOf(context);
  if (namesGroup(context, fitting) || marks.has('it') || marks.has('funds')) return null;
  if (asksAmongListed(context) || context.leftOut.length > 0) return null;
  if (countries.length === 0) return [];
  return asksWhoPays(request) || fitting.some(isEligible) ? null : countries;
}

function namesGroup({ request, sure }: Context, fitting: readonly EntryMention[]): boolean {
  const isUnheard = fitting.length === 0 && isLoose(request) && sure >= UNMISTAKABLE;
  const isOfAsker = fitting.length === 0 && namesOnlyAsker(request);
  return request.marks.has('a-name') && !isUnheard && !isOfAsker;
}

function isLoose({ isLoose, words }: Context['request']): boolean {
  return isLoose && !asksForThat(words);
}

/** "Which calls does it fund?", "which of these are open?": those of what was spoken of last; all where that was neither. */
async function ofTheSame(context: Context, calls: readonly Call[]): Promise<readonly Call[]> {
  if (context.request.countries.length > 0) return ofCountries(context, calls, []);
  const { about } = context.conversation;
  const owners = about.filter((ref) => kindOf(ref) === 'organisation' || kindOf(ref) === 'topic').map(idOf);
  if (owners.length > 0) return calls.filter((call) => isOfAny(call, owners));
  const isOfList = toldAsList(context.conversation) && about.some((ref) => kindOf(ref) === 'call');
  return isOfList ? calls.filter(({ id }) => about.includes(`call:${id}`)) : calls;
}

/** "We are an institute in Ontario, which calls are open?": what is named is who asks. */
function namesOnlyAsker({ words, marks }: Context['request']): boolean {
  const own = new Set(words.filter(({ concepts }) => concepts.has('asker')).map(({ clause }) => clause));
  const asksInAnother = words.some((word) => !own.has(word.clause) && means(word, OF_CALLS));
  const isApart = asksInAnother && !asksForThat(words);
  return marks.has('asker') && isApart && words.every((word) => !isName(word) || own.has(word.clause));
}

const OF_CALLS: ReadonlySet<Concept> = new Set<Concept>(['calls', 'is-open']);

function groupOf(context: Context): readonly EntryMention[] {
  const forAsker = callsForAsker(context);
  if (forAsker.length > 0) return forAsker;
  const isWhole = context.mentions.some((one) => kindOf(one.ref) === 'call' && isNamedWhole(one));
  const enough = isWhole || context.sure < CLEAR ? ENOUGH_BESIDE_NAME : ENOUGH;
  const calls = forTheirCountry(
    context,
    context.mentions.filter(
      (mention) =>
        kindOf(mention.ref) === 'call' && mention.share >= enough && reaches(mention, context.request),
    ),
  );
  const best = Math.max(0, ...calls.map((mention) => mention.score));
  // Whom it is for stands in one call's name and in the conditions of another.
  const holdsAll = (mention: EntryMention) =>
    mention.share === 1 && isEligible(mention) && mention.exactWords.size === mention.words.size;
  return calls.filter(
    (mention) => mention.score >= GROUP * best || holdsAll(mention) || isOfTopicNamed(context, mention),
  );
}

/** "Welche Ausschreibungen gibt es zum Thema Dünen?": also those that are of that topic and are called otherwise. */
function isOfTopicNamed({ request: { asked } }: Context, { exactWords, words }: EntryMention): boolean {
  const names = asked.filter(isName);
  return names.every(({ text }) => exactWords.has(text) && words.get(text)?.has('topic')) && names.length > 0;
}

/** "We are a small sawmill": the calls whose applicants are most like what the asker says of themselves. */
function callsForAsker({ mentions, request }: Context): readonly EntryMention[] {
  if (!request.marks.has('asker')) return [];
  // "In Frage" tells of nobody, though conditions may have "in" as well.
  const said = request.asked.filter((word) => isName(word) || word.concepts.has('country'));
  const likenessOf = ({ words }: EntryMention) =>
    said.filter(({ text }) => words.get(text)?.has('eligibility')).length;
  const calls = mentions.filter((mention) => kindOf(mention.ref) === 'call' && isEligible(mention));
  const most = Math.max(1, ...calls.map(likenessOf));
  return calls.filter((mention) => likenessOf(mention) === most);
}

/** Where a country's applicants are meant, the calls that name it among those who may apply; all if none does. */
function forTheirCountry({ request }: Context, mentions: readonly EntryMention[]): readonly EntryMention[] {
  if (request.countries.length === 0 || request.marks.has('funds')) return mentions;
  const names = new Set(
    request.asked.filter((word) => word.concepts.has('country')).map((word) => word.text),
  );
  const own = mentions.filter((mention) =>
    [...mention.words].some(([text, roles]) => names.has(text) && roles.has('eligibility')),
  );
  return own.length > 0 ? own : mentions;
}

const GROUPING: readonly WordRole[] = ['name', 'alias', 'topic', 'funder', 'eligibility'];

/** Who asks is not who pays: "an institute" is no call's funder. */
function reaches(mention: EntryMention, request: Context['request']): boolean {
  const roles = namesOnlyAsker(request) ? GROUPING.filter((role) => role !== 'funder') : GROUPING;
  return [...mention.words.values()].some((own) => roles.some((role) => own.has(role)));
}

/** "Safe AI": where a topic is named by several words, a call of other topics that share these is not meant. */
function ofTopicNamed({ mentions }: Context, calls: readonly Call[]): readonly Call[] {
  const topic = mentions.find(
    (one) => kindOf(one.ref) === 'topic' && isNamedWhole(one) && one.name.includes(' '),
  );
  if (!topic) return calls;
  const isCalledSo = ({ id }: Call) => {
    const mention = mentions.find(({ ref }) => ref === `call:${id}`);
    const own = mention ? ownWordsOf(mention) : [];
    return [...topic.words.keys()].every((text) => own.includes(text));
  };
  return calls.filter((call) => call.topics.includes(idOf(topic.ref)) || isCalledSo(call));
}

/** Whose applicants they are for; or, where money is asked about, whose funders pay. */
async function ofCountries(context: Context, calls: readonly Call[], fitting: readonly EntryMention[]) {
  const { request } = context;
  const { countries } = request;
  const funded = await fundedFrom(context, calls);
  if (asksWhoPays(request)) return funded;
  const named = new Set(fitting.filter((mention) => isEligible(mention)).map((mention) => idOf(mention.ref)));
  const bound = calls.filter((call) => named.has(call.id) || bindsAnyOf(call, countries));
  return bound.length > 0 ? bound : funded;
}

/** A stage without countries binds all, and so does a call without stages. */
function bindsAnyOf(call: Call, countries: readonly string[]): boolean {
  const stages = officialStages(call);
  const binds = (bound: readonly string[]) =>
    bound.length === 0 || bound.some((one) => countries.includes(one));
  return stages.length === 0 || stages.some((stage) => binds(stage.countries));
}

function asksWhoPays(request: Context['request']): boolean {
  const { marks } = request;
  const isForSomebody = (['application', 'submit', 'eligible', 'may'] as const).some((one) => marks.has(one));
  return marks.has('funds') || marks.has('from') || (namesPayer(request) && !isForSomebody);
}

/** "Canadian calls", "Förderungen aus Kanada": where the money comes from. */
function namesPayer({ words, marks }: Context['request']): boolean {
  const isCountry = (at: number) => words[at]?.concepts.has('country') ?? false;
  return (
    marks.has('money') ||
    words.some((word, at) => {
      const isCall = word.concepts.has('call') || word.concepts.has('calls');
      return (isCall && isCountry(at - 1)) || (word.concepts.has('origin') && isCountry(at + 1));
    })
  );
}

function isEligible(mention: EntryMention): boolean {
  return [...mention.words.values()].some((roles) => roles.has('eligibility'));
}

async function fundedFrom(context: Context, calls: readonly Call[]): Promise<readonly Call[]> {
  const { countries } = context.request;
  if (countries.length === 0) return calls;
  const funders = await context.entries.organisations([...new Set(calls.flatMap((call) => call.funders))]);
  const inside = new Set(
    funders
      .filter((funder) => funder.country && countries.includes(funder.country))
      .map((funder) => funder.id),
  );
  return calls.filter((call) => call.funders.some((funder) => inside.has(funder)));
}
