import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { codeOf, readerAndServer, titles } from '#test/support/feed-reader.ts';

const PORTAL = 'https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities';
const answer = await readFile(
  new URL('../../fixtures/feeds/eu_portal_calls.made.json', import.meta.url),
  'utf8',
);

async function readPortal(
  body: string,
  heard: (request: IncomingMessage) => Promise<void> = async () => undefined,
) {
  await using there = await readerAndServer();
  there.server.serve('/search', async (request, response) => {
    await heard(request);
    response.writeHead(200, { 'content-type': 'application/json' }).end(body);
  });
  return await there.read('/search', { reader: { kind: 'eu-portal' } });
}

test('calls that are open or to come are read, and of their ends the days alone', async () => {
  const reading = await readPortal(answer);
  const items = reading.kind === 'items' ? reading.items : [];
  expect(items.map(({ title, url, closing }) => [title, url, closing])).toEqual([
    ['Hydrogen with Canada', `${PORTAL}/topic-details/HORIZON-MADE-2027-01`, '2027-01-21, 2027-07-15'],
    ['Co-creation with Canada', `${PORTAL}/competitive-calls-cs/14841`, '2027-04-30'],
    ['Think tanks', 'https://webgate.ec.europa.eu/prospect/external/publishedcalls.htm?callId=186411', null],
  ]);
  expect(items[0]).toMatchObject({ summary: 'Expected outcome: hydrogen', published: null, language: 'en' });
  expect(JSON.stringify(items)).not.toMatch(/00:00|17:00/);
});

test('it is asked with a form whose parts are JSON', async () => {
  let asked = '';
  await readPortal(answer, async (request) => {
    asked = `${request.method} ${request.headers['content-type']} ${await text(request)}`;
  });
  expect(asked).toMatch(/^POST multipart\/form-data/);
  expect(asked).toMatch(/name="query"[^{]*application\/json\s+\{"bool".*"31094502"/s);
  expect(asked).toMatch(/name="languages"[^[]*application\/json\s+\["en"\]/s);
});

test('nothing found is no fault, an answer of another form is', async () => {
  expect(titles(await readPortal('{"results": []}'))).toEqual([]);
  for (const body of [
    '{"type":"throwable","message":"An internal error occurred"}',
    'null',
    '<html></html>',
  ]) {
    expect(codeOf(await readPortal(body))).toBe('layout-changed');
  }
  expect(codeOf(await readPortal(answer.replaceAll('"title"', '"name"')))).toBe('layout-changed');
});
