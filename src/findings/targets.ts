import type { Visit } from '#src/desk/area.ts';
import { sayDay } from '#src/messages/dates.ts';
import type { Choice } from '#src/messages/form.ts';
import { sayLocalText } from '#src/messages/local-text.ts';
import { type Call, officialStages, type Stage } from '#src/model/call.ts';
import { confirmedDeadline, lastDay } from '#src/model/deadline.ts';
import type { DeadlineFinding } from '#src/model/finding.ts';
import { fold } from '#src/model/fold.ts';
import type { Target } from '#src/ports/findings.ts';
import type { Words } from '#src/ports/words.ts';
import { pageAddress } from '#src/previews/page-address.ts';

/** One place where a deadline may go, and the zone that it has there. */
export type OfferedTarget = Choice & { readonly target: Target; readonly timezone: string | null };

const MOST_CALLS = 20;
// With the stage and its date behind it, a list on any platform shows it whole.
const MOST_OF_TITLE = 36;
const SHORTEST_TELLING = 4;

/** The stages of the calls that a finding is most likely about, a further one for each, and a new call. */
export function targetsFor(words: Words, visit: Visit, finding: DeadlineFinding, calls: readonly Call[]) {
  const offered = likelyCalls(finding, calls).flatMap((call) => targetsIn(words, visit, call));
  const draft = newCall(finding);
  const asNew: readonly OfferedTarget[] = draft
    ? [
        {
          value: 'new',
          label: visit.say('findings:target.new-call'),
          target: { kind: 'new-call', call: draft },
          timezone: null,
        },
      ]
    : [];
  return [...offered, ...asNew];
}

/** Those whose page it is, then those whose names have most words in common with the item's title. */
function likelyCalls({ item }: DeadlineFinding, calls: readonly Call[]): readonly Call[] {
  const page = item.url === null ? undefined : pageAddress(item.url)?.address;
  const said = new Set(tellingWords(item.title));
  const likeness = ({ title, aliases, sources }: Call) => {
    const isPage = page !== undefined && sources.some(({ url }) => pageAddress(url)?.address === page);
    const named = new Set([...Object.values(title), ...aliases].flatMap(tellingWords));
    return isPage ? Number.POSITIVE_INFINITY : [...named].filter((word) => said.has(word)).length;
  };
  return calls
    .map((call) => ({ call, likeness: likeness(call) }))
    .toSorted((a, b) => (a.likeness === b.likeness ? 0 : b.likeness - a.likeness))
    .slice(0, MOST_CALLS)
    .map(({ call }) => call);
}

function tellingWords(text: string): readonly string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word.length >= SHORTEST_TELLING);
}

function targetsIn(words: Words, visit: Visit, call: Call): readonly OfferedTarget[] {
  const title = shortened(sayLocalText(visit, call.title));
  const stages = officialStages(call);
  return [
    ...stages.map((stage) => targetOf(words, visit, call, stage, title)),
    {
      value: `${call.id}/`,
      label: visit.say('findings:target.new-stage', { title }),
      target: { kind: 'new-stage', callId: call.id },
      timezone: stages[0]?.deadline.timezone ?? null,
    },
  ];
}

function shortened(title: string): string {
  const signs = [...title];
  return signs.length > MOST_OF_TITLE ? `${signs.slice(0, MOST_OF_TITLE - 1).join('')}…` : title;
}

function targetOf(words: Words, visit: Visit, call: Call, stage: Stage, title: string): OfferedTarget {
  const { say, language } = visit;
  const deadline = confirmedDeadline(stage.deadline);
  return {
    value: `${call.id}/${stage.id}`,
    label: say('findings:target.stage', {
      title,
      stage: stage.label ? sayLocalText(visit, stage.label) : say('findings:target.any-stage'),
      day: sayDay(words, language, lastDay(deadline)),
    }),
    target: { kind: 'stage', callId: call.id, stageId: stage.id },
    timezone: deadline.timezone,
  };
}

/** A draft that says of a call what the item does; null where there is no page to name as its source. */
function newCall({ id, item }: DeadlineFinding): Call | null {
  if (item.url === null) return null;
  return {
    id: `finding-${id}`,
    title: { [item.language]: item.title },
    aliases: [],
    summary: null,
    plain: null,
    topics: [],
    funders: [],
    opens: null,
    opensAt: null,
    stages: [],
    rolling: false,
    status: null,
    funding: null,
    eligibility: null,
    howToApply: null,
    contact: null,
    checked: null,
    sources: [{ title: item.title, url: item.url }],
    draft: true,
    calledOffBy: null,
  };
}
