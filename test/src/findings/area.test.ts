import { describe, expect, test } from 'vitest';
import { indexEntries } from '#adapters/postgres/entry-words.ts';
import type { Button } from '#src/messages/message.ts';
import type { Asker } from '#src/model/person.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { storeCall } from '#test/support/calls.ts';
import { against, found, readAs, showItems, withdrawn } from '#test/support/findings.ts';
import { fillIn, formOf, messageOf, messagesOf, wrongFields } from '#test/support/replies.ts';
import { item } from '#test/support/sources.ts';
import { LENA, wholeDesk } from '#test/support/whole-desk.ts';

const EN: Asker = { ...LENA, language: 'en' };
const MIRA: Asker = { ...EN, person: { platform: 'fake', ref: 'U-MIRA', name: 'Mira' } };
const LATER = '2027-04-08T17:00';
const PAGE = item('a', { title: 'Quantum Sensing 2027: <b>new</b>', language: 'en' });

/** A desk in February 2027 that knows a call which ends on 18 March. */
async function desk() {
  const whole = await wholeDesk(fakeLog(), undefined, '2027-02-01T09:00:00Z');
  await storeCall(whole.db);
  await indexEntries(whole.db);
  const press = (asker: Asker, button: Button | undefined) => {
    if (button?.kind !== 'act') throw new Error('there is nothing to press');
    return whole.desk.press(asker, button.action);
  };
  const list = async () => messagesOf(await whole.desk.write(EN, 'found deadlines'));
  const ask = async () => JSON.stringify(await whole.desk.write(MIRA, 'When does Quantum Sensing 2027 end?'));
  return { ...whole, press, list, ask };
}

describe('a found deadline', () => {
  test('is seen and decided by editors alone', async () => {
    await using set = await desk();
    await showItems(set.db, PAGE);
    await readAs(set.db, found(LATER));
    const [heading, finding] = await set.list();
    expect(heading?.summary).toContain('1 statement from a source is waiting');
    expect(finding?.parts).toContainEqual({ kind: 'text', text: `“Frist: ${LATER}”`, language: 'en' });
    const refused = [
      await set.desk.write(MIRA, 'found deadlines'),
      await set.press(MIRA, finding?.buttons[0]),
      await set.press({ ...EN, isOutsider: true }, finding?.buttons[1]),
    ];
    for (const reply of refused) expect(messageOf(reply).summary).toMatch(/Only editors|organization/);
    expect(await set.ask()).not.toContain('8 Apr');
    await set.stores.roles.grant(MIRA.person, 'editor');
    expect(formOf(await set.press(MIRA, finding?.buttons[0])).title).toBe('Confirm deadline');
  });

  test('moves a deadline once an editor has said for what it is and what the text leaves out', async () => {
    await using set = await desk();
    await showItems(set.db, PAGE);
    await readAs(set.db, found('2027-04-08'));
    const [, finding] = await set.list();
    const form = formOf(await set.press(EN, finding?.buttons[0]));
    expect(form.fields.map(({ value }) => value)).toEqual([
      'quantum/outline',
      '2027-04-08',
      '',
      'Europe/Berlin',
    ]);
    const wrong = { target: 'other/stage', date: '2027-02-30', time: '25:00', timezone: 'Mars/Base' };
    const again = formOf(await set.desk.submit(EN, fillIn(form, wrong)));
    expect(wrongFields(again)).toEqual(['target', 'date', 'time', 'timezone']);
    const past = formOf(await set.desk.submit(EN, fillIn(form, { date: '2027-01-01' })));
    expect(wrongFields(past)).toEqual(['date']);
    const cancelled = await set.desk.submit(EN, fillIn(form, {}, 'cancel'));
    expect(messageOf(cancelled).summary).toBe('Nothing has been decided.');
    const done = await set.desk.submit(EN, fillIn(form, { time: '17:00' }));
    expect(messageOf(done).summary).toContain('Thu 8 Apr 2027, 17:00 (Berlin) holds from now on');
    expect(messageOf(await set.desk.submit(EN, fillIn(form, {}))).summary).toContain('gone');
    expect(await set.ask()).toMatch(/8 Apr 2027, 17:00.*Checked on Mon 1 Feb 2027, Lena Musterfrau/);
  });

  test('becomes a draft, which is told once it is published', async () => {
    await using set = await desk();
    await showItems(set.db, item('b', { title: 'Photonics bridge', language: 'en' }));
    await readAs(set.db, found('2027-05-02T17:00', { timezone: 'America/Toronto' }));
    const [, finding] = await set.list();
    const form = formOf(await set.press(EN, finding?.buttons[0]));
    const drafted = messageOf(await set.desk.submit(EN, fillIn(form, { target: 'new' })));
    const ask = async () => JSON.stringify(await set.desk.write(MIRA, 'When does Photonics bridge end?'));
    expect(await ask()).not.toContain('2 May');
    const [, draft] = await set.list();
    expect(draft?.buttons).toEqual(drafted.buttons.slice(0, 1));
    await set.press(EN, draft?.buttons[0]);
    expect(await ask()).toMatch(/2 May 2027, 17:00 \(Toronto\).*https:\/\/example\.org\/items\/b/);
    expect(messageOf(await set.press(EN, draft?.buttons[0])).summary).toContain('gone');
  });

  test('is discarded with a reason, and who decided what stays to be seen', async () => {
    await using set = await desk();
    await showItems(set.db, PAGE);
    await readAs(set.db, found(LATER));
    const [heading, finding] = await set.list();
    const nothing = messageOf(await set.press(EN, heading?.buttons[0]));
    expect(nothing.summary).toBe('Nothing has been decided so far.');
    const form = formOf(await set.press(EN, finding?.buttons[1]));
    const empty = formOf(await set.desk.submit(EN, fillIn(form, { reason: ' ' })));
    expect(wrongFields(empty)).toEqual(['reason']);
    await set.desk.submit(EN, fillIn(form, { reason: 'This is an event.' }));
    const [, decided] = messagesOf(await set.press(EN, heading?.buttons[0]));
    expect(JSON.stringify(decided)).toMatch(
      /discarded by Lena Musterfrau, Mon 1 Feb 2027.*This is an event\./,
    );
    expect((await set.list())[0]?.summary).toBe('No statement from a source is waiting for a decision.');
  });
});

describe('a conflict', () => {
  test('is told to who asks as two dates, the earlier one first, until an editor confirms one', async () => {
    await using set = await desk();
    await showItems(set.db, PAGE);
    await readAs(set.db, found('2027-03-10', { against: against('2027-03-10') }));
    expect(await set.ask()).toMatch(
      /Wed 10 Mar 2027.*sources disagree.*NRC says Wed 10 Mar 2027.*the checked entry says Thu 18 Mar 2027/,
    );
    const due = JSON.stringify(await set.desk.write(MIRA, 'deadlines'));
    expect(due).toMatch(/sources disagree.*NRC says/);
    const [, conflict] = await set.list();
    expect(conflict?.buttons.map(({ label }) => label)).toEqual([
      'Confirm Wed 10 Mar 2027, end of day (Berlin)',
      'Confirm Thu 18 Mar 2027, 17:00 (Berlin)',
    ]);
    expect(messageOf(await set.press(MIRA, conflict?.buttons[1])).summary).toContain('Only editors');
    expect(messageOf(await set.press(EN, conflict?.buttons[1])).summary).toContain('stays');
    expect(await set.ask()).toMatch(/Thu 18 Mar 2027/);
    expect(await set.ask()).not.toMatch(/disagree|10 Mar/);
    expect(messageOf(await set.press(EN, conflict?.buttons[0])).summary).toContain('decided already');
  });
});

describe('a call that a source calls off', () => {
  const DE: Asker = { ...EN, language: 'de' };

  test('is told to who asks with a note, and decided by editors alone, in both languages', async () => {
    await using set = await desk();
    await showItems(set.db, PAGE);
    await readAs(set.db, withdrawn());
    const due = JSON.stringify(await set.desk.write(MIRA, 'deadlines'));
    expect(due).toMatch(/18 Mar 2027, 17:00.*call possibly withdrawn or suspended.*According to NRC/);
    const frist = JSON.stringify(await set.desk.write({ ...MIRA, language: 'de' }, 'fristen'));
    expect(frist).toMatch(/18\.03\.2027, 17:00.*möglicherweise zurückgezogen.*Laut NRC/);
    const [, withdrawal] = await set.list();
    expect(withdrawal?.buttons.map(({ label }) => label)).toEqual(['Mark as cancelled', 'Keep the entry']);
    expect(withdrawal?.parts).toContainEqual({
      kind: 'text',
      text: '“The call has been cancelled.”',
      language: 'en',
    });
    const [, widerspruch] = messagesOf(await set.desk.write(DE, 'fristfunde'));
    expect(widerspruch?.buttons.map(({ label }) => label)).toEqual([
      'Als abgesagt eintragen',
      'Eintrag beibehalten',
    ]);
    expect(messageOf(await set.press(MIRA, withdrawal?.buttons[0])).summary).toContain('Only editors');
    expect(messageOf(await set.press(EN, withdrawal?.buttons[0])).summary).toContain('marked as cancelled');
    expect(messageOf(await set.press(EN, withdrawal?.buttons[1])).summary).toContain('decided already');
    expect(await set.ask()).toContain('cancelled');
    const [heading] = await set.list();
    const [, decided] = messagesOf(await set.press(EN, heading?.buttons[0]));
    expect(JSON.stringify(decided)).toMatch(
      /withdrawn, suspended or closed early.*confirmed by Lena Musterfrau/,
    );
  });

  test('is no deadline to be confirmed or discarded', async () => {
    await using set = await desk();
    await showItems(set.db, PAGE);
    await readAs(set.db, withdrawn());
    const id = (await set.stores.findings.undecided(1)).findings[0]?.id ?? '';
    for (const name of ['findings.confirm', 'findings.discard', 'findings.confirm-other']) {
      const reply = await set.desk.press(EN, { name, values: { id, language: 'en' } });
      expect(messageOf(reply).summary).toMatch(/gone|decided/);
    }
    const kept = await set.desk.press(EN, { name: 'findings.uphold', values: { id, language: 'en' } });
    expect(messageOf(kept).summary).toBe('The call stays as it was checked; the note is gone.');
    expect(await set.ask()).not.toMatch(/withdrawn|cancelled/);
  });
});
