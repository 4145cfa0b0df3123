// npm run bench:slack: from a signed event to the answer as it arrives in Slack.
import { measureAnswers } from '#test/bench/platforms/measure.ts';
import { slackGround } from '#test/bench/platforms/slack-ground.ts';

const ACKNOWLEDGED_WITHIN_MS = 3000;

await using ground = await slackGround();
await measureAnswers(ground, ACKNOWLEDGED_WITHIN_MS, process.argv.includes('--short'));
