// npm run chaos: 30,000 deliveries while processes are killed; `--short` as in npm test.
import { cpus } from 'node:os';
import { runChaos } from '#test/chaos/chaos.ts';

const deliveries = process.argv.includes('--short') ? 10_000 : 40_000;
const report = await runChaos({ tenants: 10, channels: 500, deliveries, patienceSeconds: 100 });
const { slack, teams } = report;
process.stdout.write(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}\n`);
process.stdout.write(`${JSON.stringify({ ...report, slack: brief(slack), teams: brief(teams) }, null, 2)}\n`);
const unknown = teams.states.unknown ?? 0;
const isFine =
  slack.lost.length + slack.twice.length + teams.lost.length + teams.twice.length + teams.breaches === 0 &&
  (slack.states.sent ?? 0) === slack.queued &&
  (teams.states.sent ?? 0) + unknown === teams.queued &&
  unknown <= teams.mayBeUnknown;
process.exitCode = isFine ? 0 : 1;

function brief<Side extends { readonly lost: readonly string[]; readonly twice: readonly string[] }>(
  side: Side,
) {
  return { ...side, lost: side.lost.length, twice: side.twice.length };
}
