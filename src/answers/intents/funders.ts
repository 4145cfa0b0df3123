import { type Context, type Draft, draft, say } from '#src/answers/context.ts';
import type { Mark } from '#src/answers/marks.ts';
import { LONG_AGO } from '#src/answers/periods/period.ts';
import { sayOrganisation } from '#src/answers/say/organisation.ts';
import { plain, sayText, sourcesPart } from '#src/answers/say/texts.ts';
import { kindOf } from '#src/answers/subject.ts';
import type { Intent } from '#src/answers/wording.ts';
import { distinctCitations } from '#src/model/citation.ts';
import type { Organisation } from '#src/model/organisation.ts';

// Of one call, or of whatever else is named or was told.
const OF_ELSE: readonly Mark[] = [
  'a-name',
  'it',
  'call',
  'calls',
  'contact',
  'milestone',
  'milestones',
  'when',
  'how',
  'may',
  'must',
  'news',
];

// "Do Finnish funders have anything open?"
const OF_WHAT_IS_OPEN: readonly Mark[] = [
  'is-open',
  'opens',
  'now',
  'still',
  'deadline',
  'deadlines',
  'a-period',
];

/** "Which funders are there?": the organisations that pay for any call on record; null after an answer about calls. */
export const funders: Intent = {
  name: 'funders',
  wordings: [
    { sure: 3.1, has: ['funders', 'list'], lacks: OF_ELSE },
    { sure: 3.1, has: ['funders', 'exists'], lacks: [...OF_ELSE, 'is-open', 'opens'] },
    { sure: 3.1, has: ['funders', 'which'], lacks: OF_ELSE },
    { sure: 3.1, has: ['funders', 'who'], lacks: OF_ELSE },
    { sure: 3.1, has: ['funders', 'what'], lacks: OF_ELSE },
    // "Canadian funders"
    { sure: 3.1, has: ['funders', 'country'], lacks: [...OF_ELSE, ...OF_WHAT_IS_OPEN] },
  ],
  async answer(context) {
    if (context.conversation.about.some((ref) => kindOf(ref) === 'call')) return null;
    const calls = await context.entries.calls({ kind: 'not-over', at: LONG_AGO });
    const ids = [...new Set(calls.flatMap((call) => call.funders))];
    const known = await context.entries.organisations(ids);
    const { countries } = context.request;
    const own = known.filter(
      ({ country }) => countries.length === 0 || (country && countries.includes(country)),
    );
    return own.length > 0 ? listOf(context, own) : null;
  },
};

function listOf(context: Context, organisations: readonly Organisation[]): Draft {
  const shown = organisations.slice(0, MOST);
  const lead = say(context, 'answers:all-funders', { count: organisations.length });
  const citations = distinctCitations(shown.flatMap((one) => sourceOf(context, one)));
  return draft({
    summary: lead,
    parts: [
      plain(lead),
      { kind: 'list', items: shown.map((one) => sayOrganisation(context, one)) },
      ...sourcesPart(context, citations),
    ],
    citations,
    about: shown.map(({ id }) => `organisation:${id}` as const),
    listed: shown.map(({ id }) => `organisation:${id}` as const),
  });
}

function sourceOf(context: Context, { name, url, sources }: Organisation) {
  return sources.length > 0 ? sources.slice(0, 1) : url ? [{ title: sayText(context, name), url }] : [];
}

const MOST = 25;
