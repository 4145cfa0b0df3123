import { expect, test } from 'vitest';
import { runChaos } from '#test/chaos/chaos.ts';

test('10,000 deliveries over kills, faults and a dead PostgreSQL: none lost, none twice', {
  timeout: 200_000,
}, async () => {
  const report = await runChaos({ tenants: 10, channels: 500, deliveries: 10_000, patienceSeconds: 150 });
  const { slack, teams } = report;
  const seen = JSON.stringify({ ...report, slack: slack.states, teams: teams.states });
  expect([slack.lost, slack.twice, teams.lost, teams.twice], seen).toEqual([[], [], [], []]);
  expect(slack.states, seen).toEqual({ sent: 5000 });
  expect((teams.states.sent ?? 0) + (teams.states.unknown ?? 0), seen).toBe(5000);
  expect(teams.states.unknown ?? 0, seen).toBeLessThanOrEqual(teams.mayBeUnknown);
  expect(slack.tightestGapMs, seen).toBeGreaterThanOrEqual(1000);
  expect(teams.breaches, seen).toBe(0);
});
