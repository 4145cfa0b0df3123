// npm run bench:teams: from a signed activity to the answer as it arrives in Teams.
import { measureAnswers } from '#test/bench/platforms/measure.ts';
import { teamsGround } from '#test/bench/platforms/teams-ground.ts';

/** Teams waits longer before it hands an activity in again; Slack does not. */
const ACKNOWLEDGED_WITHIN_MS = 3000;

await using ground = await teamsGround();
await measureAnswers(ground, ACKNOWLEDGED_WITHIN_MS, process.argv.includes('--short'));
