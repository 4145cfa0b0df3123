import type { Context } from '#src/answers/context.ts';
import { eventsOfCountries } from '#src/answers/events-of-countries.ts';
import { isNamedWhole } from '#src/answers/named-whole.ts';
import { organisationMeant } from '#src/answers/organisation-meant.ts';
import { FAR_FUTURE, FAR_PAST } from '#src/answers/periods/period.ts';
import { isName } from '#src/answers/question-words.ts';
import { idOf, kindOf, mentionsOf } from '#src/answers/subject.ts';
import type { Milestone } from '#src/model/milestone.ts';

// Those whose score is below this part of the best do not belong to what was asked for.
const GROUP = 0.7;

/** The milestones in the period that what is named fits; null when something is named that none fits. */
export async function selectMilestones(context: Context): Promise<readonly Milestone[] | null> {
  const { period, marks } = context.request;
  const range = period ?? { first: FAR_PAST, last: FAR_FUTURE };
  const within = await context.entries.milestones({ kind: 'within', days: range });
  const owner = organisationMeant(context);
  if (owner) return within.filter(({ organisations }) => organisations.includes(owner));
  if (pointsAtNobody(context)) return null;
  const named = mentionsOf(context, ['milestone']);
  const best = named[0]?.score ?? 0;
  const ids = new Set(
    named.filter((mention) => mention.score >= GROUP * best).map((mention) => idOf(mention.ref)),
  );
  const topic = ids.size === 0 && marks.has('milestones') ? topicNamed(context) : null;
  if (topic) return within.filter(({ topics }) => topics.includes(topic));
  const fitting = within.filter((one) => ids.has(one.id));
  // A day says by itself what is asked for; what is named comes first.
  if (period?.first.equals(period.last) && fitting.length > 0)
    return [...fitting, ...within.filter((one) => !fitting.includes(one))];
  if (!marks.has('a-name') || (fitting.length === 0 && period && ids.size === 0))
    return marks.has('a-name') ? null : eventsOfCountries(context, within);
  return ids.size === 0 ? null : fitting;
}

/** The topic whose whole name is all that is named: of "milestones on photonics" no topic's card tells. */
function topicNamed({ mentions, request: { asked } }: Context): string | null {
  const names = asked.filter(isName);
  const [only, another] = mentions.filter(
    (one) =>
      kindOf(one.ref) === 'topic' && isNamedWhole(one) && names.every(({ text }) => one.words.has(text)),
  );
  return only && !another ? idOf(only.ref) : null;
}

/** "In which events are they involved?", "Which events do they have?" after calls, and nobody knows who they are. */
function pointsAtNobody({ request: { marks }, conversation }: Context): boolean {
  if (!marks.has('it') || marks.has('a-name')) return false;
  const isOfCalls = marks.has('milestones') && conversation.about.some((ref) => kindOf(ref) === 'call');
  return marks.has('involved') || isOfCalls;
}
