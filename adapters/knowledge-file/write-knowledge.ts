import { Document } from 'yaml';
import type { Call, Stage } from '#src/model/call.ts';
import type { CuratedAnswer } from '#src/model/curated-answer.ts';
import type { Knowledge } from '#src/model/knowledge.ts';
import type { Milestone } from '#src/model/milestone.ts';
import type { Organisation } from '#src/model/organisation.ts';
import type { Topic } from '#src/model/topic.ts';

/** YAML 1.2 in a fixed order of keys, from which `readKnowledge` gets the same knowledge again. */
export function writeKnowledge(knowledge: Knowledge): string {
  const document = new Document(
    {
      organisations: knowledge.organisations.map(ofOrganisation),
      topics: knowledge.topics.map(ofTopic),
      calls: knowledge.calls.map(ofCall),
      milestones: knowledge.milestones.map(ofMilestone),
      answers: knowledge.answers.map(ofAnswer),
    },
    { version: '1.2', schema: 'core', aliasDuplicateObjects: false },
  );
  return document.toString({ lineWidth: 0 });
}

function ofOrganisation(entry: Organisation) {
  return filled({
    id: entry.id,
    name: entry.name,
    aliases: entry.aliases,
    former_names: entry.formerNames,
    country: entry.country,
    url: entry.url,
    summary: entry.summary,
    plain: entry.plain,
    sources: entry.sources,
    draft: entry.draft,
  });
}

function ofTopic(entry: Topic) {
  return filled({
    id: entry.id,
    name: entry.name,
    aliases: entry.aliases,
    summary: entry.summary,
    plain: entry.plain,
    sources: entry.sources,
    draft: entry.draft,
  });
}

function ofCall(entry: Call) {
  return filled({
    id: entry.id,
    title: entry.title,
    aliases: entry.aliases,
    summary: entry.summary,
    plain: entry.plain,
    topics: entry.topics,
    funders: entry.funders,
    opens: entry.opens,
    deadlines: entry.stages.map(ofStage),
    rolling: entry.rolling,
    status: entry.status,
    funding: entry.funding,
    eligibility: entry.eligibility,
    how_to_apply: entry.howToApply,
    contact: entry.contact && filled(entry.contact),
    checked: entry.checked && filled(entry.checked),
    sources: entry.sources,
    draft: entry.draft,
  });
}

function ofStage(stage: Stage) {
  return filled({
    id: stage.id,
    label: stage.label,
    at: stage.deadline.local,
    timezone: stage.deadline.timezone,
    countries: stage.countries,
    internal: stage.internal,
    checked: stage.checked && filled(stage.checked),
  });
}

function ofMilestone(entry: Milestone) {
  return filled({
    id: entry.id,
    // A bare year needs no quotation marks as a number.
    date: /^\d+$/.test(entry.date) ? Number(entry.date) : entry.date,
    title: entry.title,
    summary: entry.summary,
    plain: entry.plain,
    organisations: entry.organisations,
    topics: entry.topics,
    status: entry.status,
    sources: entry.sources,
    draft: entry.draft,
  });
}

function ofAnswer(entry: CuratedAnswer) {
  return filled({
    id: entry.id,
    questions: entry.questions,
    answer: entry.answer,
    plain: entry.plain,
    sources: entry.sources,
    draft: entry.draft,
  });
}

// What is missing, false or empty is what a missing key means anyway.
function filled(entry: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const isFilled = (value: unknown) =>
    value !== null && value !== false && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => isFilled(value)));
}
