import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { codeOf, readerAndServer, titles } from '#test/support/feed-reader.ts';

async function guessed(body: string | Buffer) {
  await using there = await readerAndServer();
  there.server.serve('/list', { body, headers: { 'content-type': 'text/html' } });
  const url = `${there.server.url}/list`;
  const page = await there.reader.tryOut({ url, language: 'de', reader: { kind: 'feed' } });
  expect(codeOf(page)).toBe('is-a-page');
  const listing = page.kind === 'fault' ? page.listing : undefined;
  if (!listing) return null;
  const reading = await there.read('/list', { reader: { kind: 'listing-page', selectors: listing } });
  const dated = reading.kind === 'items' && reading.items.every(({ published }) => published !== null);
  return { titles: titles(reading), dated };
}

test.each([
  ['bmds_press.made.html', 'Neues Gesetz tritt in Kraft'],
  ['bmftr_announcements.made.html', 'Forschungshub Wasserstoff'],
  ['kooperation-international_announcements.made.html', 'Kanada: Künstliche Intelligenz'],
  ['nrc_calls.made.html', 'Canada – Germany call for proposals on hydrogen'],
])('the entries of a real page are found: %s', async (name, title) => {
  const found = await guessed(await readFile(new URL(`../../fixtures/feeds/${name}`, import.meta.url)));
  expect(found?.titles).toContain(title);
});

const NEWS = (day: string, title: string) =>
  `<li><h3><a href="/${day}">${title}</a></h3><time datetime="2026-07-${day}">${day}.07.2026</time></li>`;
const MENU = '<ul><li><a href="/a">Presse</a></li><li><a href="/b">Kontakt</a></li></ul>';

test('a list with dates is preferred to the menu above it', async () => {
  const list = `<ul>${NEWS('28', 'Richtlinie zu Quanten')}${NEWS('29', 'Richtlinie zu Batterien')}</ul>`;
  expect(await guessed(`<!doctype html><html><body>${MENU}<main>${list}</main></body></html>`)).toEqual({
    titles: ['Richtlinie zu Quanten', 'Richtlinie zu Batterien'],
    dated: true,
  });
});

test('entries that are links themselves are found', async () => {
  const entry = (day: string) =>
    `<a href="/${day}"><h2>Richtlinie vom ${day}.</h2><time datetime="2026-07-${day}"></time></a>`;
  expect(await guessed(`<!doctype html><html><body>${entry('28')}${entry('29')}</body></html>`)).toEqual({
    titles: ['Richtlinie vom 28.', 'Richtlinie vom 29.'],
    dated: true,
  });
});

test.each([
  ['nothing but a menu', MENU],
  ['one entry', `<ul>${NEWS('28', 'Richtlinie zu Quanten')}</ul>`],
  [
    'more than is looked through',
    `${'<p>x</p>'.repeat(130_000)}${NEWS('28', 'Eine Richtlinie')}${NEWS('29', 'Noch eine Richtlinie')}`,
  ],
])('nothing is guessed from %s', async (_, body) => {
  expect(await guessed(`<!doctype html><html><body>${body}</body></html>`)).toBeNull();
});

test('a page that takes too long is still a page, of which nothing is guessed', async () => {
  const nested = '<ul><li><a href="/x">Eine Richtlinie</a>'.repeat(8_000);
  expect(await guessed(`<!doctype html><html><body>${nested}</body></html>`)).toBeNull();
}, 30_000);

test('nothing is guessed where nobody tries the source out', async () => {
  await using there = await readerAndServer();
  there.server.serve('/list', { body: `<!doctype html><html><body>${MENU}</body></html>` });
  expect(await there.read('/list')).not.toHaveProperty('listing');
});
