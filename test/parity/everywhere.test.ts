import { describe, expect, test } from 'vitest';
import { type FilledIn, formIn, type Scene, type Surface } from '#test/parity/surface.ts';
import { SURFACES } from '#test/parity/surfaces.ts';
import { storeCall } from '#test/support/calls.ts';
import { queueDelivery } from '#test/support/deliveries.ts';

const DEADLINES = { topics: ['*'], timezone: 'Europe/Berlin' };
const TEXTS = {
  'title-de': 'Treffen',
  'body-de': 'Am Montag.',
  'title-en': 'Meeting',
  'body-en': 'On Monday.',
};

async function subscribe(surface: Surface, to: FilledIn = DEADLINES): Promise<Scene> {
  return formIn(await surface.write('fristen abonnieren')).send('Speichern', to);
}

/** An announcement that stands in the channel; the scene that tells what became of it. */
async function announce(surface: Surface): Promise<Scene> {
  const form = formIn(await surface.write('announce'));
  const sent = await form.send('Send', { ...TEXTS, channels: [surface.bot.channelId] });
  await surface.bot.send();
  return sent.press('What has arrived?');
}

describe.each(SURFACES)('on $name', ({ name, open }) => {
  test('a question is answered with its date and its source', async () => {
    await using surface = await open();
    const { said } = await surface.write('Was ist die nächste Frist?');
    expect(said).toMatch(/Ruf\n.*Skizze.*Di, 31\.03\.2026, 12:00 Uhr \(Berlin\).*Bekanntmachung: Teil 1/s);
  });

  test('a follow-up is about what was asked before', async () => {
    await using surface = await open();
    expect((await surface.write('Who may apply for Call?')).said).toMatch(/Call\n.*all/);
    expect((await surface.write('And until when?')).said).toMatch(/Call\n.*Outline.*Tue 31 Mar 2026, 12:00/s);
  });

  test('what cannot be answered is not guessed', async () => {
    await using surface = await open();
    const { said } = await surface.write('Wie wird das Wetter in Ottawa?');
    expect(said).not.toMatch(/2026/);
    expect(said).not.toBe('');
  });

  test('the help names what can be done, and its buttons do it', async () => {
    await using surface = await open();
    const help = await surface.write('hilfe');
    expect(help.said).toContain('fristen abonnieren');
    expect((await help.press('Nächste Fristen')).said).toMatch(/Ruf.*31\.03\.2026/s);
    expect(formIn(await help.press('Nachrichten abonnieren')).buttons).toContain('Speichern');
  });

  test('a command with a slip is offered as it is written right', async () => {
    await using surface = await open();
    const offered = await surface.write('fristen abonieren');
    expect(formIn(await offered.press('fristen abonnieren')).text).toContain('Fristerinnerungen');
  });

  test('a channel is subscribed to deadlines, after a mistake and a look at what would come', async () => {
    await using surface = await open();
    const empty = formIn(await surface.write('fristen abonnieren'));
    const wrong = formIn(await empty.send('Speichern'));
    expect(wrong.text).toContain('Bitte wählen Sie alle Ausschreibungen');
    const preview = formIn(await wrong.send('Nächste Erinnerung zeigen', DEADLINES));
    expect(preview.text).toMatch(/Di, 17\.03\.2026, 09:00 Uhr \(Berlin\).*14 days left/s);
    const saved = await preview.send('Speichern', DEADLINES);
    expect(saved.said).toMatch(/Gespeichert für „quantum“.*30, 14, 7, 1/s);
    const [told] = await surface.channel();
    expect(told).toMatch(/hat Fristerinnerungen eingerichtet.*set up deadline reminders/s);
    const command = name === 'slack' ? '/allianz abos' : '@Allianzbote abos';
    expect(told).toContain(`Ändern: „${command}“`);
    expect((await surface.write(command)).said).toContain('Stand: aktiv');
  });

  test('what a channel receives is listed, paused, resumed, changed and stopped', async () => {
    await using surface = await open();
    await subscribe(surface);
    const listed = await surface.write('abos');
    expect(listed.said).toMatch(/Fristerinnerungen.*Alle Ausschreibungen.*Stand: aktiv/s);
    const paused = await listed.press('Fristen anhalten');
    expect(paused.said).toContain('Stand: angehalten');
    expect((await paused.press('Fristen fortsetzen')).said).toContain('Stand: aktiv');
    const form = formIn(await listed.press('Fristen ändern'));
    expect((await form.send('Speichern', { leadDays: ['7'] })).said).toContain('Tage vorher: 7');
    await listed.press('Fristen abbestellen');
    expect((await surface.write('abos')).said).not.toContain('Alle Ausschreibungen');
  });

  test('a subscription is stopped by its public line, by whoever set it up', async () => {
    await using surface = await open();
    const saved = await subscribe(surface);
    await saved.press('Stop deadlines');
    expect((await surface.write('subscriptions')).said).not.toContain('all calls');
  });

  test('who may subscribe is decided by an admin, and others have it asked for', async () => {
    await using surface = await open();
    const rule = formIn(await surface.write('abo-regel'));
    await rule.send('Speichern', { who: 'list', people: 'U-MIRA' });
    const refused = await surface.write('fristen abonnieren', 'Tom');
    expect(refused.form).toBeNull();
    const [ask] = refused.buttons;
    expect((await refused.press(ask ?? '')).said).toContain('gesendet');
    expect((await surface.write('abo-regel', 'Tom')).form).toBeNull();
  });

  test('a reminder comes into the channel, and tells in its own post that its deadline moved', async () => {
    await using surface = await open();
    await storeCall(surface.bot.database, { local: '2026-04-10T17:00' });
    await subscribe(surface, { calls: ['quantum'], timezone: 'Europe/Berlin' });
    const [, ...none] = await surface.channel();
    expect(none).toEqual([]);
    await surface.bot.send('2026-03-27T08:00:10Z');
    const reminders = () => surface.channel().then((said) => said.filter((one) => /NRC/.test(one)));
    expect(await reminders()).toMatchObject([
      expect.stringMatching(/Noch 14 Tage.*Fr, 10\.04\.2026, 17:00.*14 days left/s),
    ]);
    await storeCall(surface.bot.database, { local: '2026-05-20T17:00' });
    await surface.bot.send('2026-03-27T08:05:00Z');
    expect(await reminders()).toMatchObject([expect.stringMatching(/Frist geändert.*Mi, 20\.05\.2026/s)]);
  });

  test('an announcement is looked at, sent, corrected in its place and recalled', async () => {
    await using surface = await open();
    const form = formIn(await surface.write('announce'));
    const half = formIn(
      await form.send('Preview', { ...TEXTS, 'body-de': '', channels: [surface.bot.channelId] }),
    );
    expect(half.text).not.toContain('Announced');
    const preview = formIn(await half.send('Preview', { ...TEXTS, channels: [surface.bot.channelId] }));
    expect(preview.text).toMatch(/Treffen.*Meeting/s);
    expect(await surface.channel()).toEqual([]);

    const state = await announce(surface);
    expect(state.said).toContain('1 of 1 delivered');
    expect(await surface.channel()).toMatchObject([expect.stringMatching(/Am Montag\..*On Monday\./s)]);

    const correction = formIn(await state.press('Correct'));
    await correction.send('Correct', { 'body-de': 'Am Dienstag.', 'body-en': 'On Tuesday.' });
    await surface.bot.send();
    expect(await surface.channel()).toMatchObject([expect.stringMatching(/Am Dienstag\..*corrected/s)]);

    const sure = await state.press('Withdraw');
    await sure.press('Withdraw');
    await surface.bot.send();
    expect(await surface.channel()).toMatchObject([expect.not.stringContaining('Dienstag')]);
  });

  test('an announcement is for admins', async () => {
    await using surface = await open();
    const refused = await surface.write('ankündigen', 'Tom');
    expect(refused.form).toBeNull();
    expect(refused.said).toContain('Administration');
  });

  test('an admin decides about a delivery of which nobody knows whether it arrived', async () => {
    await using surface = await open();
    const { database, channelId } = surface.bot;
    await queueDelivery(database, channelId, { state: 'unknown' });
    const listed = await surface.write('ungewisse zustellungen');
    expect(listed.said).toMatch(/Bei 1 Zustellung.*quantum/s);
    expect((await listed.press('Angekommen')).said).toContain('gesendet');
    expect((await surface.write('ungewisse zustellungen', 'Tom')).buttons).toEqual([]);
  });

  test('an admin chooses where the bot tells of its own work', async () => {
    await using surface = await open();
    const chosen = await (await surface.write('hinweise')).press('In diesem Kanal melden');
    expect(chosen.said).toContain('quantum');
  });

  test('a language that somebody chooses holds for all that they are told', async () => {
    await using surface = await open();
    await (await surface.write('sprache')).press('English');
    expect((await surface.write('quellen')).said).toContain('Source bund');
    expect((await surface.write('quellen', 'Tom')).said).toContain('Quelle bund');
  });

  test('an answer is found helpful', async () => {
    await using surface = await open();
    const answer = await surface.write('Was ist die nächste Frist?');
    expect((await answer.press('👍 Hilfreich')).said).toContain('Danke für die Rückmeldung.');
  });

  test('a question is handed to experts once its asker consents, and stands where they answer', async () => {
    await using surface = await open();
    await (await surface.write('experts')).press('Answer enquiries here');
    const form = formIn(await surface.write('ask a human May we?'));
    const sent = await form.send('Consent and send');
    expect(sent.said).toContain('Sent as enquiry A-1001.');
    await surface.bot.send();
    const [asked, ...more] = await surface.channel();
    expect(asked).toMatch(/A-1001.*May we\?/s);
    expect(asked?.includes('beginnen Sie Ihre Nachricht mit @Allianzbote')).toBe(name !== 'web');
    expect(more).toEqual([]);
  });

  test('whoever asks for the state of their enquiry is told it', async () => {
    await using surface = await open();
    await (await surface.write('experts')).press('Answer enquiries here');
    await formIn(await surface.write('ask a human May we?')).send('Consent and send');
    const told = await surface.write('What is the state of my enquiry A-1001?');
    expect(told.said).toMatch(/Enquiry A-1001.*May we\?.*open/s);
  });

  test('the deadlines ahead are listed', async () => {
    await using surface = await open();
    expect((await surface.write('deadlines')).said).toMatch(/Call.*31 Mar 2026/s);
  });
});
