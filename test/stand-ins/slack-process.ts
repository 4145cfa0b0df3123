// The stand-in in a process of its own: `node slack-process.ts [MS]`. It prints its address and ends with its
// standard input, so that it never outlives the test. With MS it enforces the pace, within so many milliseconds.
import { slackStandIn } from '#test/stand-ins/slack.ts';

const [, , within] = process.argv;
const standIn = await slackStandIn({ enforcePaceWithin: within === undefined ? null : Number(within) });
process.stdout.write(`${standIn.url}\n`);
process.stdin.resume().on('close', () => process.exit());
