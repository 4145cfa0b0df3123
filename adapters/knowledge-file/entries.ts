import type {
  RawAnswer,
  RawCall,
  RawCitation,
  RawDeadline,
  RawFile,
  RawMilestone,
  RawOrganisation,
  RawTopic,
} from '#adapters/knowledge-file/schema.ts';
import { type Countries, type FunderZone, openingOf, zoneOfFunder } from '#adapters/knowledge-file/zones.ts';
import type { Call, Contact, Stage } from '#src/model/call.ts';
import type { Checked, Citation } from '#src/model/citation.ts';
import type { CuratedAnswer } from '#src/model/curated-answer.ts';
import { deadlineAt } from '#src/model/deadline.ts';
import type { Knowledge } from '#src/model/knowledge.ts';
import type { Milestone } from '#src/model/milestone.ts';
import type { Organisation } from '#src/model/organisation.ts';
import type { Topic } from '#src/model/topic.ts';

/** The entries of a file without mistakes. `countries` names those of all organisations, stored ones too. */
export function knowledgeOf(file: RawFile, countries: Countries): Knowledge {
  return {
    organisations: (file.organisations ?? []).map(organisationOf),
    topics: (file.topics ?? []).map(topicOf),
    calls: (file.calls ?? []).map((call) => callOf(call, zoneOfFunder(call.funders ?? [], countries))),
    milestones: (file.milestones ?? []).map(milestoneOf),
    answers: (file.answers ?? []).map(answerOf),
  };
}

function organisationOf(raw: RawOrganisation): Organisation {
  return {
    id: raw.id,
    name: raw.name,
    aliases: raw.aliases ?? [],
    formerNames: raw.former_names ?? [],
    country: raw.country ?? null,
    url: raw.url ?? null,
    summary: raw.summary ?? null,
    plain: raw.plain ?? null,
    sources: citationsOf(raw.sources),
    draft: raw.draft ?? false,
  };
}

function topicOf(raw: RawTopic): Topic {
  return {
    id: raw.id,
    name: raw.name,
    aliases: raw.aliases ?? [],
    summary: raw.summary ?? null,
    plain: raw.plain ?? null,
    sources: citationsOf(raw.sources),
    draft: raw.draft ?? false,
  };
}

function callOf(raw: RawCall, funder: FunderZone): Call {
  const stages = (raw.deadlines ?? []).map((deadline) => stageOf(deadline, funder));
  const firstZone = stages.find((stage) => !stage.internal)?.deadline.timezone ?? null;
  return {
    id: raw.id,
    title: raw.title,
    aliases: raw.aliases ?? [],
    summary: raw.summary ?? null,
    plain: raw.plain ?? null,
    topics: raw.topics ?? [],
    funders: raw.funders ?? [],
    opens: raw.opens ?? null,
    opensAt: raw.opens ? openingOf(raw.opens, firstZone, funder) : null,
    stages,
    rolling: raw.rolling ?? false,
    status: raw.status ?? null,
    funding: raw.funding ?? null,
    eligibility: raw.eligibility ?? null,
    howToApply: raw.how_to_apply ?? null,
    contact: contactOf(raw.contact),
    checked: checkedOf(raw.checked),
    sources: citationsOf(raw.sources),
    draft: raw.draft ?? false,
    calledOffBy: null,
  };
}

function stageOf(raw: RawDeadline, funder: FunderZone): Stage {
  const timezone = raw.timezone ?? (funder.kind === 'one' ? funder.timezone : null);
  if (timezone === null) throw new TypeError(`deadline ${raw.id} was not checked: it has no zone`);
  return {
    id: raw.id,
    label: raw.label ?? null,
    deadline: deadlineAt(raw.at, timezone),
    countries: raw.countries ?? [],
    internal: raw.internal ?? false,
    checked: checkedOf(raw.checked),
  };
}

function milestoneOf(raw: RawMilestone): Milestone {
  return {
    id: raw.id,
    date: raw.date,
    title: raw.title,
    summary: raw.summary ?? null,
    plain: raw.plain ?? null,
    organisations: raw.organisations ?? [],
    topics: raw.topics ?? [],
    status: raw.status ?? null,
    sources: citationsOf(raw.sources),
    draft: raw.draft ?? false,
  };
}

function answerOf(raw: RawAnswer): CuratedAnswer {
  return {
    id: raw.id,
    questions: raw.questions,
    answer: raw.answer,
    plain: raw.plain ?? null,
    sources: citationsOf(raw.sources),
    draft: raw.draft ?? false,
  };
}

function citationsOf(raw: readonly RawCitation[] | null | undefined): readonly Citation[] {
  return (raw ?? []).map(({ title, url }) => ({ title: title ?? new URL(url).hostname, url }));
}

function checkedOf(raw: RawCall['checked']): Checked | null {
  return raw ? { on: raw.on, by: raw.by ?? null } : null;
}

function contactOf(raw: RawCall['contact']): Contact | null {
  return raw ? { name: raw.name ?? null, email: raw.email ?? null, phone: raw.phone ?? null } : null;
}
