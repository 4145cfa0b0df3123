import { expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import { ownAskedReader } from '#src/enquiries/asks-for-own.ts';
import { askingWorld } from '#test/src/enquiries/asking.ts';
import { messageOf, messagesOf } from '#test/support/replies.ts';
import { LENA } from '#test/support/whole-desk.ts';

const read = ownAskedReader(await loadWords(new URL('../../../locales/', import.meta.url)));

test.each([
  'What is the state of my enquiry?',
  'status of my inquiry',
  'Is my enquiry answered?',
  'Has my last enquiry been answered yet?',
  'What became of my enquiries?',
  'Is there an answer to my enquiry?',
  'Any news on my enquiry?',
  'Where is my enquiry?',
  'Hello! How is my enquiry coming along?',
])('%s asks for the own enquiries', (text) => {
  expect(read(text)).toEqual({ id: null, isSure: true, language: 'en' });
});

test.each([
  'Wie steht es um meine Anfrage?',
  'Stand meiner Anfrage',
  'Ist meine Anfrage schon beantwortet?',
  'Was wurde aus meiner letzten Anfrage?',
  'Was ist aus meinen Anfragen geworden?',
  'Gibt es eine Antwort auf meine Anfrage?',
  'Gibt es Neues zu meiner Anfrage?',
  'Wo bleibt die Rückmeldung zu meiner Anfrage?',
  'Guten Tag! Was ist mit meiner Anfrage?',
])('%s fragt nach den eigenen Anfragen', (text) => {
  expect(read(text)).toEqual({ id: null, isSure: true, language: 'de' });
});

test.each([
  ['What is the state of my enquiry A-1001?', '1001', 'en'],
  ['Is enquiry A-1042 answered?', '1042', 'en'],
  ['Was ist mit Anfrage A-1001?', '1001', 'de'],
  ['Wie steht es um meine Anfrage a-1001?', '1001', 'de'],
])('%s asks for that one', (text, id, language) => {
  expect(read(text)).toEqual({ id, isSure: true, language });
});

test('a number alone may be that of one, or of something else', () => {
  expect(read('A-1001?')).toEqual({ id: '1001', isSure: false, language: null });
});

test.each([
  ['What happened with my question?', 'en'],
  ['Has my question been answered?', 'en'],
  ['Was ist aus meiner Frage geworden?', 'de'],
  ['Ist meine Frage beantwortet?', 'de'],
])('%s may ask for them', (text, language) => {
  expect(read(text)).toEqual({ id: null, isSure: false, language });
});

test.each([
  'Where do I send my enquiry?',
  'Who reads my enquiry?',
  'Can you answer my question?',
  'My question is about the status of the quantum call',
  'My question: is the call still open?',
  'What is the status of my application?',
  'What is the status of the quantum call?',
  'Which enquiries has the council answered?',
  'Is there a funding line A-1001 for firms?',
  'Wohin schicke ich meine Anfrage?',
  'An wen geht meine Anfrage?',
  'Meine Frage: Ist die Ausschreibung noch offen?',
  'Meine Frage betrifft den aktuellen Stand der Ausschreibung',
  'Wie ist der Stand meines Antrags?',
  'Was hat die Bundesregierung auf die Anfrage geantwortet?',
  'Können Sie meine Frage beantworten?',
])('%s asks for something else', (text) => {
  expect(read(text)).toBeNull();
});

test('who asks for the state of their enquiry is told it, alone, and of nobody else’s', async () => {
  await using set = await askingWorld();
  await set.stores.experts.add(set.experts.address, null);
  const write = (text: string, asker = set.mira) => set.desk.write(asker, text);
  expect(messageOf(await write('Is my enquiry answered?')).summary).toBe('You have no enquiries.');
  await set.ask('May we?');
  const [heading, one] = messagesOf(await write('What happened with my question?'));
  expect([heading?.summary, one?.summary]).toEqual(['You have 1 enquiry:', 'Enquiry A-1001: open']);
  expect(await write('What is the state of my enquiry A-1001?')).toMatchObject({
    to: 'asker',
    message: { summary: 'Enquiry A-1001: open' },
  });
  expect(messageOf(await write('A-1001')).summary).toBe('Enquiry A-1001: open');
  expect(messageOf(await write('A-1002')).summary).toContain('no checked entry');
  const german = await write('Wie steht es um meine Anfrage A-1001?', { ...set.mira, language: null });
  expect(messageOf(german).summary).toBe('Anfrage A-1001: offen');
  expect(await write('Is enquiry A-1001 answered?', { ...LENA, language: 'en' })).toMatchObject({
    to: 'asker',
    message: { summary: 'There is no enquiry A-1001 in your name.' },
  });
  await set.stores.enquiries.close(set.mira.person, '1001');
  expect(JSON.stringify(await write('What happened with my question?'))).not.toContain('You have 1 enquiry');
});
