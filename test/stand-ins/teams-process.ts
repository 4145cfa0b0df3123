// The stand-in as a process of its own, for tests that kill the bots around it: `node teams-process.ts [--tell]`. It
// prints where it stands and where it is controlled, and ends with its standard input. With `--tell` it prints the
// conversation of every post, and when it came in by the clock of the machine.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { standInForTeams } from '#test/stand-ins/teams.ts';
import { drawFaults } from '#test/stand-ins/teams-faults.ts';

const tell = ({ conversation, at }: { conversation: string; at: number }) =>
  process.stdout.write(`${JSON.stringify({ channel: conversation, at })}\n`);
// Reading each of thousands of cards takes longer than all else: where messages count, they are taken as they are.
const teams = await standInForTeams(0, process.argv.includes('--tell') ? tell : () => {}, () => []);

const control = createServer(async (request, response) => {
  const answer = (body: unknown) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  switch (`${request.method} ${request.url}`) {
    case 'PUT /faults': {
      const draw = drawFaults(JSON.parse(await text(request)));
      teams.behave(({ kind }) => (kind === 'token' ? null : draw()));
      return answer({});
    }
    case 'GET /requests':
      return answer(teams.requests);
    case 'GET /messages':
      return answer(teams.messages.map(({ activity: _, ...message }) => message));
    case 'DELETE /':
      teams.clear();
      return answer({});
    default:
      return response.writeHead(404).end();
  }
});
control.listen(0, '127.0.0.1');
await once(control, 'listening');
const { port } = control.address() as AddressInfo;
process.stdout.write(`${JSON.stringify({ url: teams.url, controlUrl: `http://127.0.0.1:${port}` })}\n`);
process.stdin.on('end', () => process.exit()).resume();
