import { expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import type { SourceHealth } from '#src/ports/source-care.ts';
import type { SourceState } from '#src/ports/source-states.ts';
import { listSources } from '#src/sources/list-sources.ts';
import { fakeRoles } from '#test/fakes/people.ts';
import { messageOf } from '#test/support/replies.ts';
import { source } from '#test/support/sources.ts';
import { visitIn } from '#test/support/visits.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));
const visit = (language: string) => visitIn(words, language);

const STATES: readonly SourceState[] = [
  { ...source('nrc'), name: { en: 'NRC' }, testedOn: null, state: 'reachable', reachedAt: null },
  {
    ...source('ised'),
    name: { en: 'ISED' },
    state: 'unreachable',
    reachedAt: Temporal.Instant.from('2026-11-22T23:30Z'),
    reason: { key: 'sources:fault.host-not-found', values: { host: 'ised.example' } },
  },
  {
    ...source('gac'),
    name: { en: 'GAC' },
    state: 'unreachable',
    reachedAt: null,
    reason: { key: 'sources:fault.empty' },
  },
  { ...source('bmftr'), name: { en: 'BMFTR' }, state: 'not-polled-yet', reachedAt: null },
];

const HEALTH: readonly SourceHealth[] = [
  { ...source('nrc'), state: 'reachable', reachedAt: Temporal.Instant.from('2026-11-23T08:25Z') },
  {
    ...source('ised'),
    state: 'unreachable',
    reachedAt: null,
    since: Temporal.Instant.from('2026-11-22T23:30Z'),
    failures: 7,
    reason: { key: 'sources:fault.status', values: { host: 'ised.example', status: 404 } },
  },
  { ...source('gac'), state: 'off', reachedAt: null },
  {
    ...source('wd'),
    state: 'self-paused',
    reachedAt: null,
    since: Temporal.Instant.from('2026-11-20T09:00Z'),
    reason: { key: 'sources:fault.status', values: { host: 'wd.example', status: 404 } },
  },
];

function depsWith(states: readonly SourceState[], health: readonly SourceHealth[]) {
  return {
    words,
    roles: fakeRoles(),
    sourceStates: { list: async () => states },
    sourceCare: { list: async () => health },
  };
}

test('everyone sees which sources cannot be reached and which nobody has tested', async () => {
  const deps = depsWith(STATES, HEALTH);
  const text = JSON.stringify(await listSources(deps, visit('en')));
  expect(text).toContain('1 of 4 reachable');
  // The day is that of the channel, which is in Berlin.
  expect(text).toContain('"ISED: not reached since Mon 23 Nov 2026","GAC: cannot be reached"');
  expect(text).toContain('BMFTR: not fetched yet');
  expect(text).toContain('"title":"NRC (untested)"');
  expect(text).toContain('"title":"ISED"');
  expect(JSON.stringify(await listSources(deps, visit('de')))).toContain('(ungetestet)');
  const none = await listSources(depsWith([], []), visit('de'));
  expect(JSON.stringify(none)).toContain('keine Quelle');
});

test('admins see the health of each, why one cannot be reached, and what they can do', async () => {
  const deps = depsWith(STATES, HEALTH);
  await deps.roles.grant(visit('en').asker.person, 'admin');
  const message = messageOf(await listSources(deps, visit('en')));
  expect(message.summary).toBe('1 of 2 reachable');
  expect(message.parts.find(({ kind }) => kind === 'list')).toEqual({
    kind: 'list',
    items: [
      'Source nrc: reachable, last read Mon 23 Nov 2026, 09:25 (Berlin)',
      'Source ised: not reached since Mon 23 Nov 2026, 00:30 (Berlin), 7 attempts, last read not yet. ised.example answers with status 404.',
      'Source gac: paused, last read not yet',
      'Source wd: paused automatically since Fri 20 Nov 2026, 10:00 (Berlin), last read not yet. wd.example answers with status 404. Please check the address; “manage sources” resumes it.',
    ],
  });
  expect(message.buttons.map(({ label }) => label)).toEqual([
    'Add a source',
    'Manage sources',
    'Take over a list',
    'Export as OPML',
    'Subscribe to news',
  ]);
});
