// Publishes as many feeds as its argument says, and says at which port.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { feedText } from '#test/bench/sources/feeds.ts';

const bodies = Array.from({ length: Number(process.argv[2]) }, (_, feed) => Buffer.from(feedText(feed)));

const server = createServer((request, response) => {
  const feed = Number(request.url?.slice(1));
  const etag = `"${feed}"`;
  if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
  else response.writeHead(200, { etag, 'content-type': 'application/rss+xml' }).end(bodies[feed]);
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit());
