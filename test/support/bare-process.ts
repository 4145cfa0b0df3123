// Asks the database of its argument for nothing, as `/health` does, and is busy with nothing else: how long an answer takes
// on this machine at this time. Says at which port.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';

const database = new pg.Client({ connectionString: process.argv[2] });
await database.connect();
const server = createServer(async (_request, response) => {
  await database.query('select 1');
  response.end();
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit());
