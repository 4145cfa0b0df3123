// The stand-in in a process of its own: `node slack-process.ts [MS] [--tell]`. It prints its address and ends with its
// standard input, so that it never outlives the test. With MS it enforces the pace, within so many milliseconds. With
// `--tell` it prints the channel of every post and edit, and when it came in by the clock of the machine.
import { type SlackRequest, slackStandIn } from '#test/stand-ins/slack.ts';

const words = process.argv.slice(2);
const within = words.find((word) => word !== '--tell');
const tell = ({ channel, at }: SlackRequest) =>
  process.stdout.write(`${JSON.stringify({ channel, at: performance.timeOrigin + at })}\n`);
const standIn = await slackStandIn({
  enforcePaceWithin: within === undefined ? null : Number(within),
  ...(words.includes('--tell') && { told: tell }),
});
process.stdout.write(`${standIn.url}\n`);
process.stdin.resume().on('close', () => process.exit());
