import type { Call, Stage } from '#src/model/call.ts';
import { deadlineAt } from '#src/model/deadline.ts';
import type { Knowledge } from '#src/model/knowledge.ts';
import type { Organisation } from '#src/model/organisation.ts';
import { COUNTRIES, SUBJECTS, type Subject, ZONES } from '#test/bench/answers/vocabulary.ts';

export const NOW = Temporal.Instant.from('2031-03-10T09:00:00Z');

// A field has a few calls, not more of them the larger the office: else the field is no answer to anything.
const CALLS_PER_SUBJECT = 25;
// A call a year and field; the last ones are still to come.
const FIRST_DEADLINE = Temporal.PlainDate.from('2024-01-15');
const DAYS = 3650;

/** Knowledge with that many calls over ten years, about a third of them not over yet. */
export function worldWith(calls: number): Knowledge {
  const subjects = SUBJECTS.slice(0, Math.max(4, Math.ceil(calls / CALLS_PER_SUBJECT)));
  return {
    organisations: subjects.map(organisationOf),
    topics: subjects.map(({ de, en }, nth) => ({
      ...NOTHING_SAID,
      id: `topic-${nth}`,
      name: { de, en },
      aliases: [],
    })),
    calls: Array.from({ length: calls }, (_, nth) => callOf(nth, calls, subjects)),
    milestones: [],
    answers: [],
  };
}

const NOTHING_SAID = { summary: null, plain: null, sources: [], draft: false };

function organisationOf({ de, en }: Subject, nth: number): Organisation {
  return {
    ...NOTHING_SAID,
    id: `funder-${nth}`,
    name: { de: `Stiftung ${de}`, en: `${en} foundation` },
    aliases: [],
    formerNames: [],
    country: COUNTRIES[nth % COUNTRIES.length] ?? null,
    url: null,
  };
}

function callOf(nth: number, calls: number, subjects: readonly Subject[]): Call {
  const about = nth % subjects.length;
  const round = 1 + Math.floor(nth / subjects.length);
  const subject = subjects[about] ?? { de: '', en: '' };
  const last = FIRST_DEADLINE.add({ days: Math.floor((nth / calls) * DAYS) });
  const opens = last.subtract({ months: 4 });
  const zone = ZONES[about % ZONES.length] ?? 'UTC';
  return {
    ...NOTHING_SAID,
    id: `call-${nth}`,
    title: {
      de: `${subject.de}: Ausschreibung für Verbünde, Runde ${round}`,
      en: `Call on ${subject.en}, round ${round}`,
    },
    aliases: [],
    summary: {
      de: `Gefördert werden gemeinsame Vorhaben zu ${subject.de} zwischen Hochschulen und Unternehmen.`,
      en: `Funds joint projects on ${subject.en} between universities and companies.`,
    },
    topics: [`topic-${about}`],
    funders: [`funder-${about}`],
    opens: opens.toString(),
    opensAt: opens.toZonedDateTime(zone).toInstant(),
    stages: stagesOf(last, zone),
    rolling: false,
    status: null,
    funding: { de: 'bis zu 300.000 € je Vorhaben', en: 'up to EUR 300,000 per project' },
    eligibility: { de: 'Hochschulen und Unternehmen', en: 'universities and companies' },
    howToApply: { de: 'über das Portal', en: 'through the portal' },
    contact: { name: 'Office', email: 'office@example.org', phone: null },
    checked: null,
    calledOffBy: null,
    sources: [{ title: `Call ${nth}`, url: `https://example.org/calls/${nth}` }],
  };
}

function stagesOf(last: Temporal.PlainDate, zone: string): readonly Stage[] {
  const outline = last.subtract({ months: 2 });
  return [
    stage('outline', { de: 'Projektskizze', en: 'project outline' }, outline, zone),
    stage('proposal', { de: 'Vollantrag', en: 'full proposal' }, last, zone),
  ];
}

function stage(id: string, label: Stage['label'], day: Temporal.PlainDate, zone: string): Stage {
  return {
    id,
    label,
    deadline: deadlineAt(day.toString(), zone),
    countries: [],
    internal: false,
    checked: null,
  };
}
