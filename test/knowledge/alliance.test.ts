import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadKnowledge } from '#adapters/knowledge-file/load-knowledge.ts';
import { callState, officialStages } from '#src/model/call.ts';
import type { Citation } from '#src/model/citation.ts';

const file = fileURLToPath(new URL('../../knowledge/alliance.yaml', import.meta.url));
const reading = await loadKnowledge(file, null);
if (reading.kind === 'mistakes') throw new Error(JSON.stringify(reading.mistakes, null, 2));
const { knowledge, warnings } = reading;
const entries = [
  ...knowledge.organisations,
  ...knowledge.topics,
  ...knowledge.calls,
  ...knowledge.milestones,
  ...knowledge.answers,
];

test('the check has nothing to say: both languages everywhere, every zone and title given', () => {
  expect(warnings).toEqual([]);
});

test('there is enough to see the product at work', () => {
  expect(knowledge.milestones.length).toBeGreaterThanOrEqual(9);
  expect(knowledge.organisations.length).toBeGreaterThanOrEqual(8);
  expect(knowledge.topics.length).toBeGreaterThanOrEqual(7);
  expect(knowledge.calls.length).toBeGreaterThanOrEqual(3);
  expect(knowledge.answers.length).toBeGreaterThanOrEqual(8);
});

test('every entry rests on a source with a full https address', () => {
  const citations: readonly Citation[] = entries.flatMap((entry) => entry.sources);
  expect(entries.filter((entry) => entry.sources.length === 0)).toEqual([]);
  expect(citations.filter(({ url }) => new URL(url).protocol !== 'https:')).toEqual([]);
  expect(citations.filter(({ url }) => url.includes('…'))).toEqual([]);
});

test('there is no deadline but the two that a source states', () => {
  const deadlines = knowledge.calls.flatMap((call) =>
    call.stages.map(({ deadline }) => `${call.id} ${deadline.local} ${deadline.timezone}`),
  );
  expect(deadlines).toEqual([
    'zim-nrc-irap-2025 2025-06-18 Europe/Berlin',
    'ised-sovereign-compute-2026 2026-06-01T13:00 America/Toronto',
  ]);
  expect(knowledge.calls.map((call) => call.opens)).toEqual([null, null, null]);
});

test('the dates of the quantum call are not stated', () => {
  const call = knowledge.calls.find(({ id }) => id === 'quantum-nrc-bmftr');
  expect(call && officialStages(call)).toEqual([]);
  expect(call && callState(call, Temporal.Instant.from('2026-11-23T12:00:00Z'))).toBe('not-stated');
});

test('what was planned and is not known to have happened is not told as done', () => {
  const statuses = new Map(knowledge.milestones.map(({ id, status }) => [id, status]));
  expect(statuses.get('quantum-call-planned-opening')).toBe('planned');
  expect(statuses.get('cohere-aleph-alpha-announced')).toBeNull();
});

test('the research ministry is found by its former short name and goes by today’s', () => {
  const ministry = knowledge.organisations.find(({ id }) => id === 'bmftr');
  expect(ministry?.formerNames).toContain('BMBF');
  expect(ministry?.aliases).toContain('BMFTR');
});

test('nobody claims to have compared an entry with its source', () => {
  const checked = knowledge.calls.flatMap((call) => [
    call.checked,
    ...call.stages.map((stage) => stage.checked),
  ]);
  expect(checked.filter((check) => check !== null)).toEqual([]);
});
