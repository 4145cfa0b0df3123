import { describe, expect, test } from 'vitest';
import { upsertItems } from '#adapters/postgres/items.ts';
import { postgresNews } from '#adapters/postgres/news.ts';
import { formIn } from '#test/parity/surface.ts';
import { SURFACES } from '#test/parity/surfaces.ts';
import { storeCall } from '#test/support/calls.ts';
import { against, found, readAs, showItems } from '#test/support/findings.ts';
import { item } from '#test/support/sources.ts';

const NOW = Temporal.Instant.from('2026-03-01T08:00:00Z');

describe.each(SURFACES)('on $name', ({ open }) => {
  test('a channel is subscribed to news', async () => {
    await using surface = await open();
    const form = formIn(await surface.write('news subscribe'));
    const saved = await form.send('Save', { sources: ['bund'] });
    expect(saved.said).toMatch(/Saved for “quantum”.*Source bund/s);
  });

  test('a channel gets its news as a daily overview, outside of its rest hours', async () => {
    await using surface = await open();
    const empty = formIn(await surface.write('nachrichten abonnieren'));
    const rest = { restFrom: '18:00', restUntil: '08:00', restDays: ['weekends'], newsZone: 'Europe/Berlin' };
    const daily = { sources: ['bund'], form: 'daily', ...rest };
    const wrong = formIn(await empty.send('Speichern', { ...daily, digestAt: '07:30' }));
    expect(wrong.text).toContain('Diese Uhrzeit liegt in der Ruhezeit');
    const { said } = await wrong.send('Speichern', { ...daily, digestAt: '08:30' });
    expect(said).toMatch(/Tagesüberblick, 08:30 Uhr \(Berlin\).*18:00–08:00 \(Berlin\) · Wochenenden/s);
  });

  test('news is filtered by words, after a mistake and a look at what would have come', async () => {
    await using surface = await open();
    await upsertItems(surface.bot.database, 'bund', [
      item('q', { title: 'Quantum', published: NOW }),
      item('x'),
    ]);
    const empty = formIn(await surface.write('nachrichten abonnieren'));
    const wrong = formIn(await empty.send('Speichern', { sources: ['bund'], any: 'qu*nt' }));
    expect(wrong.text).toContain('Mit „qu*nt“ kann ich nicht suchen');
    const filter = { sources: ['bund'], any: 'quant*, KI', none: 'Stellenausschreibung' };
    const trial = formIn(await wrong.send('Zeigen, was gekommen wäre', filter));
    expect(trial.text).toMatch(/wäre 1 gekommen.*Quelle bund: Quantum/s);
    const saved = await trial.send('Speichern', filter);
    expect(saved.said).toContain('nur mit quant* oder KI, nie Stellenausschreibung');
    const [told] = await surface.channel();
    expect(told).toMatch(/\(nur mit quant\* oder KI.*\(only with quant\* or KI, never/s);
  });

  test('news looks as the channel wants, and a burst is one post', async () => {
    await using surface = await open();
    const { database } = surface.bot;
    const empty = formIn(await surface.write('nachrichten abonnieren'));
    const wrong = formIn(await empty.send('Speichern', { sources: ['bund'], template: '{Titel} {autor}' }));
    expect(wrong.text).toContain('„{autor}“ ist kein Platzhalter');
    const saved = await wrong.send('Speichern', { sources: ['bund'], template: 'Neu: {Titel}' });
    expect(saved.said).toContain('Neu: {Titel}');
    await upsertItems(database, 'bund', [item('q', { title: 'Quantum', published: NOW })]);
    await postgresNews(database).plan();
    await surface.bot.send();
    expect((await surface.channel()).at(-1)).toContain('Neu: Quantum');
    await database.query('update source set last_success_at = bot_now()');
    const burst = Array.from({ length: 7 }, (_, nth) => item(`b${nth}`, { title: `Burst ${nth}` }));
    await upsertItems(database, 'bund', burst);
    await postgresNews(database).plan();
    await surface.bot.send();
    const told = (await surface.channel()).join('\n');
    for (const said of ['7 Meldungen', 'und 2 weitere', 'Burst 4']) expect(told).toContain(said);
  });

  test.each([
    ['de', 'Weitere zeigen', 'Filter ändern', 'Speichern', 'nur mit quant*'],
    ['en', 'Show the rest', 'Change filter', 'Save', 'only with quant*'],
  ])('the buttons of a post do what they say, in %s', async (_, showRest, change, save, filtered) => {
    await using surface = await open();
    const { database } = surface.bot;
    await formIn(await surface.write('nachrichten abonnieren')).send('Speichern', { sources: ['bund'] });
    await database.query('update source set last_success_at = bot_now()');
    const burst = Array.from({ length: 7 }, (_, nth) => item(`b${nth}`, { title: `Burst ${nth}` }));
    await upsertItems(database, 'bund', burst);
    await postgresNews(database).plan();
    await surface.bot.send();
    const shown = await surface.channel();
    const rest = await surface.press(showRest, 'Tom');
    const told = `${shown.at(-1)}\n${rest.said}`;
    expect(told.match(/Burst \d/g)?.toSorted()).toEqual(burst.map(({ title }) => title));
    expect(await surface.channel()).toEqual(shown);
    const saved = await formIn(await surface.press(change)).send(save, { any: 'quant*' });
    expect(saved.said).toContain(filtered);
  });

  test('why an item came, or did not, is told by its title', async () => {
    await using surface = await open();
    const form = formIn(await surface.write('nachrichten abonnieren'));
    await form.send('Speichern', { sources: ['bund'], any: 'quant*' });
    const items = [item('q', { title: 'Quantum', published: NOW }), item('x', { title: 'Other' })];
    await upsertItems(surface.bot.database, 'bund', items);
    await postgresNews(surface.bot.database).plan();
    await surface.bot.send();
    expect((await surface.channel()).filter((post) => post.includes('Quantum'))).toHaveLength(1);
    expect((await surface.write('warum meldung Quantum')).said).toMatch(/steht in diesem Kanal.*quant\*/s);
    expect((await surface.write('why item Other')).said).toMatch(/did not come here.*quant\*/s);
  });

  test('a found deadline is confirmed by an editor, and by nobody else', async () => {
    await using surface = await open();
    const { database } = surface.bot;
    await showItems(database, item('a', { title: 'Ausschreibung Photonik' }));
    await readAs(database, found('2026-05-02T17:00', { timezone: 'America/Toronto' }));
    const listed = await surface.write('fristfunde');
    expect(listed.said).toMatch(/Photonik.*„Frist: 2026-05-02T17:00“/s);
    expect((await surface.write('fristfunde', 'Tom')).said).toContain('nur die Redaktion');
    const drafted = await formIn(await listed.press('Bestätigen')).send('Bestätigen', { target: 'new' });
    expect((await drafted.press('Freigeben')).said).toContain('Freigegeben');
    expect((await surface.write('fristen')).said).toMatch(/Photonik.*02\.05\.2026/s);
  });

  test('where sources disagree the earlier date is told with a note until an editor decides', async () => {
    await using surface = await open();
    const { database } = surface.bot;
    await storeCall(database);
    await showItems(database, item('a', { title: 'NRC' }));
    await readAs(database, found('2027-03-10', { against: against('2027-03-10') }));
    const told = async () => (await surface.write('fristen')).said;
    expect(await told()).toMatch(/10\.03\.2027.*Quellen uneinig.*NRC nennt/s);
    const listed = await surface.write('fristfunde');
    await listed.press('Do, 18.03.2027, 17:00 Uhr (Berlin) bestätigen');
    expect(await told()).toMatch(/18\.03\.2027/);
    expect(await told()).not.toMatch(/10\.03\.2027|uneinig/);
  });

  test('the sources are listed with their state', async () => {
    await using surface = await open();
    expect((await surface.write('quellen')).said).toMatch(
      /0 von 1 erreichbar.*Quelle bund: noch nicht abgerufen/s,
    );
  });

  test('a source is looked at and added by an admin, once it was read, and by nobody else', async () => {
    await using surface = await open();
    const form = formIn(await surface.write('quelle hinzufügen'));
    const wrong = formIn(await form.send('Hinzufügen', { url: 'https://a.example/', name: 'Eigene' }));
    expect(wrong.text).toContain('Das ist kein lesbarer Feed');
    const filled = { url: 'https://a.example/eigene.xml', name: 'Eigene', language: 'de' };
    const looked = formIn(await wrong.send('Was käme an?', filled));
    expect(looked.text).toMatch(/„Eigene“ enthält 2 Meldungen.*Title 1.*Summary 1/s);
    expect((await surface.write('quellen')).said).not.toContain('Eigene');
    expect((await looked.send('Hinzufügen', filled)).said).toContain('„Eigene“ ist aufgenommen');
    expect((await surface.write('quellen')).said).toContain('Eigene: noch nicht abgerufen');
    expect((await surface.write('quelle hinzufügen', 'Tom')).said).toContain('nur die Administration');
  });

  test('a page is added by the selectors that it is read with, after a look at what would come', async () => {
    await using surface = await open();
    const form = formIn(await surface.write('add source'));
    const asked = { url: 'https://a.example/page', name: 'Calls' };
    const proposed = formIn(await form.send('Add', asked));
    expect(proposed.text).toMatch(/a web page, not a feed.*“Calls” holds 2 items/s);
    const wrong = formIn(await proposed.send('Add', { ...asked, item: 'li[' }));
    expect(wrong.text).toContain('“li[” is not a CSS selector');
    expect((await wrong.send('Add', { ...asked, item: 'article' })).said).toContain('“Calls” is added');
  });

  test('a source that was added is removed by an admin, after a question', async () => {
    await using surface = await open();
    const own = { url: 'https://a.example/own.xml', name: 'Own' };
    await formIn(await surface.write('add source')).send('Add', own);
    const [added] = await surface.bot.database.query<{ id: string }>(
      'select id from source where not listed',
    );
    const sure = await formIn(await surface.write('manage sources')).send('Remove', {
      source: added?.id ?? '',
    });
    expect(sure.said).toContain('Do you really want to remove “Own”?');
    expect((await sure.press('Yes, remove')).said).toContain('“Own” is removed');
  });

  test('a source is tested, paused and resumed by an admin', async () => {
    await using surface = await open();
    const form = formIn(await surface.write('manage sources'));
    const looked = formIn(await form.send('What would I get?', { source: 'bund' }));
    expect(looked.text).toContain('“Source bund” holds 2 items');
    await looked.send('Pause', { source: 'bund' });
    expect((await surface.write('sources')).said).toContain('Source bund: paused');
    await formIn(await surface.write('manage sources')).send('Resume', { source: 'bund' });
    expect((await surface.write('sources')).said).toContain('Source bund: not fetched yet');
  });

  test('the list of another reader is taken over, and ours is written out for it', async () => {
    await using surface = await open();
    const list =
      'ID: 1 Title: Own URL: https://a.example/own.xml\nID: 2 Title: Page URL: https://a.example/page';
    const form = formIn(await surface.write('import sources'));
    const taken = await form.send('Take over', { list });
    expect(taken.said).toMatch(/1 of 2 taken over.*Own: added.*Page: not added\. A web page came/s);
    expect((await taken.press('Subscribe to all here')).said).toMatch(/Saved for “quantum”.*Own/s);
    expect((await surface.write('export sources')).said).toMatch(/2 feeds as OPML.*a\.example\/own\.xml/s);
  });
});
