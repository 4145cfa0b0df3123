import { describe, expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import { addressOn, commandReader, withoutAddress } from '#src/desk/commands.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));
const read = commandReader(words);

describe('commands in words', () => {
  test.each([
    ['hilfe', 'help', 'de', ''],
    ['Help!', 'help', 'en', ''],
    ['/allianz hilfe', 'help', 'de', ''],
    ['/ALLIANZ: Help', 'help', 'en', ''],
    ['/fristen', 'deadlines', 'de', ''],
    ['@Allianzbote Fristen?', 'deadlines', 'de', ''],
    ['deadlines', 'deadlines', 'en', ''],
    ['  fristen   ABONNIEREN ', 'deadlines-subscribe', 'de', ''],
    ['deadlines subscribe', 'deadlines-subscribe', 'en', ''],
    ['subscribe to deadlines', 'deadlines-subscribe', 'en', ''],
    ['fristen abbestellen', 'deadlines-unsubscribe', 'de', ''],
    ['Deadlines unsubscribe', 'deadlines-unsubscribe', 'en', ''],
    ['nachrichten abonnieren', 'news-subscribe', 'de', ''],
    ['news abonnieren', 'news-subscribe', 'de', ''],
    ['news subscribe', 'news-subscribe', 'en', ''],
    ['Nachrichten abbestellen.', 'news-unsubscribe', 'de', ''],
    ['news unsubscribe', 'news-unsubscribe', 'en', ''],
    ['abonnieren fristen', 'deadlines-subscribe', 'de', ''],
    ['abonnieren', 'subscribe', 'de', ''],
    ['subscribe', 'subscribe', 'en', ''],
    ['unsubscribe', 'subscriptions', 'en', ''],
    ['abbestellen', 'subscriptions', 'de', ''],
    ['settings', 'subscriptions', 'en', ''],
    ['Abo-Regel', 'subscribe-rule', 'de', ''],
    ['subscribe rule', 'subscribe-rule', 'en', ''],
    ['abos', 'subscriptions', 'de', ''],
    ['/allianz einstellungen', 'subscriptions', 'de', ''],
    ['subscriptions', 'subscriptions', 'en', ''],
    ['quellen', 'sources', 'de', ''],
    ['sources', 'sources', 'en', ''],
    ['ANKÜNDIGEN', 'announce', 'de', ''],
    ['anku\u0308ndigen', 'announce', 'de', ''],
    ['announce', 'announce', 'en', ''],
    ['ungewisse Zustellungen', 'unknown-deliveries', 'de', ''],
    ['unknown deliveries', 'unknown-deliveries', 'en', ''],
    ['hinweise', 'notices', 'de', ''],
    ['notices', 'notices', 'en', ''],
    ['sprache', 'language', 'de', ''],
    ['sprache EN', 'language', 'de', 'EN'],
    ['language de', 'language', 'en', 'de'],
    ['Sprache Französisch?', 'language', 'de', 'Französisch?'],
    ['sprache klingonisch', 'language', 'de', 'klingonisch'],
    ['Allianzbote, hilfe', 'help', 'de', ''],
    ['frage Was ist die Allianz?', 'ask', 'de', 'Was ist die Allianz?'],
    ['Frage: Was ist das NRC?', 'ask', 'de', 'Was ist das NRC?'],
    ['/allianz ask Who funds it?', 'ask', 'en', 'Who funds it?'],
  ])('%j is %s in %s', (text, name, language, rest) => {
    expect(read(text, 'en')).toEqual({ name, language, rest });
  });

  test.each([
    'Welche Fristen gibt es im März?',
    'help me find the quantum call',
    'What are the sources of the quantum call?',
    'Sprache der Anträge in Kanada?',
    'Sprache Antrag',
    'Sprache Projektskizze?',
    'Language requirements',
    'fristen abonnieren bitte nicht',
    'allianz',
    'toString',
    '…',
  ])('%j is a question', (text) => {
    expect(read(text, 'de')).toBeNull();
  });
});

test.each([
  ['/allianz', ''],
  ['/allianz  Wer ist das NRC? ', 'Wer ist das NRC?'],
  ['/allianzen', 'allianzen'],
  ['@Allianzbote, who funds it?', 'who funds it?'],
  ['Was kostet 1/2?', 'Was kostet 1/2?'],
  [': wer fördert das?', 'wer fördert das?'],
  ['@Allianzbote: :+1: ja', ':+1: ja'],
  ['Allianzbote: wer fördert das?', 'wer fördert das?'],
  ['Allianzbote! wer fördert das?', 'wer fördert das?'],
  ['Allianzbote – hilfe', 'hilfe'],
  ['Allianzbote - wer fördert das?', 'wer fördert das?'],
  ['Allianzbote wird von wem betrieben?', 'Allianzbote wird von wem betrieben?'],
  ['Allianzbotenpreis, wann?', 'Allianzbotenpreis, wann?'],
])('%j without the address is %j', (text, rest) => {
  expect(withoutAddress(text)).toBe(rest);
});

test.each([
  ['slack', '/allianz'],
  ['teams', '@Allianzbote'],
  ['web', '@Allianzbote'],
])('what is told on %s to be written before a command, %s, is read there', (platform, address) => {
  expect(addressOn(platform)).toBe(address);
  expect(read(`${address} abos`, 'de')).toMatchObject({ name: 'subscriptions' });
});
