import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { consoleChat } from '#adapters/console/chat.ts';
import { loadWords } from '#adapters/i18next/words.ts';
import type { Form, Reply } from '#src/messages/form.ts';
import type { Button } from '#src/messages/message.ts';
import type { Asker } from '#src/model/person.ts';
import { fakeDesk } from '#test/fakes/desk.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));

const asker: Asker = {
  person: { platform: 'console', ref: 'terminal', name: 'terminal' },
  channel: { tenant: { platform: 'console', ref: 'terminal' }, ref: 'terminal' },
  conversation: 'one',
  isOutsider: false,
  isGuest: false,
  isHeardAlone: false,
  language: null,
};

function message(text: string, buttons: readonly Button[] = []): Reply {
  const parts = [{ kind: 'text', text } as const];
  return { kind: 'message', message: { language: 'en', summary: text, parts, buttons }, to: 'asker' };
}

const press = (label: string): Button => ({
  kind: 'act',
  label,
  action: { name: 'pick', values: { what: label } },
});

const form: Form = {
  name: 'wish',
  language: 'en',
  title: 'A wish',
  note: 'All fields.',
  fields: [
    { id: 'name', label: 'Name', kind: 'line', value: 'Ada', required: true, maxLength: 20 },
    {
      id: 'colour',
      label: 'Colour',
      kind: 'one-of',
      required: false,
      value: 'r',
      choices: choices('r', 'g'),
    },
    {
      id: 'days',
      label: 'Days',
      kind: 'any-of',
      required: false,
      value: ['m'],
      choices: choices('m', 't', 'w'),
    },
    { id: 'at', label: 'At', kind: 'time', required: true, value: '09:00' },
  ],
  submits: [
    { intent: 'save', label: 'Save' },
    { intent: 'try', label: 'Try' },
  ],
  context: { from: 'test' },
};

function choices(...values: readonly string[]) {
  return values.map((value) => ({ value, label: value.toUpperCase() }));
}

/** Runs the chat over these lines; what reached the desk is recorded. */
async function talk(lines: readonly string[], replies: { readonly write: (text: string) => Reply }) {
  const written: string[] = [];
  const desk = fakeDesk({
    ...replies,
    press: () => message('pressed'),
    submit: () => message('submitted'),
  });
  await consoleChat({
    desk,
    asker,
    input: Readable.from(lines.map((line) => `${line}\n`)),
    write: (text) => written.push(text),
    say: (key, values) => words.say('en', key, values),
    terminal: null,
  });
  return { done: desk.seen.map(({ deed }) => deed), written: written.join('\n') };
}

test('every line is handed in, blank ones are not, and the end of the input ends it', async () => {
  const { done, written } = await talk(['hello', '', '  there '], {
    write: (text) => message(`heard ${text}`),
  });
  expect(done).toEqual(['hello', 'there']);
  expect(written).toBe('heard hello\n\nheard there\n');
});

test('a number presses the button of the last message, or opens its address', async () => {
  const open: Button = { kind: 'open', label: 'Source', url: 'https://example.org' };
  const { done, written } = await talk(['which?', '3', '2', '1'], {
    write: () => message('choose', [press('one'), press('two'), open]),
  });
  expect(written).toContain('choose\n[1] one\n[2] two\n[3] Source\n');
  expect(written).toContain('https://example.org');
  expect(done).toEqual(['which?', { name: 'pick', values: { what: 'two' } }, '1']);
});

test('a number beyond the buttons is no question; the buttons stay', async () => {
  const { done, written } = await talk(['which?', '99', '0', '1'], {
    write: () => message('choose', [press('one'), press('two')]),
  });
  expect(written).toContain('“99” is not a choice. Expected numbers from 1 to 2.');
  expect(done).toEqual(['which?', { name: 'pick', values: { what: 'one' } }]);
});

test('a number without a button is a text', async () => {
  const { done } = await talk(['42'], { write: () => message('a number') });
  expect(done).toEqual(['42']);
});

test('a form is asked field by field; an empty line keeps what is there', async () => {
  const { done, written } = await talk(['form', 'Grace', '', '2 3', '', '2'], {
    write: () => ({ kind: 'form', form }),
  });
  expect(done[1]).toEqual({
    name: 'wish',
    intent: 'try',
    values: { name: 'Grace', colour: 'r', days: ['t', 'w'], at: '09:00' },
    context: { from: 'test' },
  });
  expect(written).toContain('Colour:\n*[1] R\n [2] G');
  expect(written).toContain('submitted');
});

test('a form tells what would come of it before it asks', async () => {
  const preview = {
    language: 'en',
    summary: 'x',
    parts: [{ kind: 'text', text: 'So it looks.' }],
    buttons: [],
  } as const;
  const { written } = await talk(['form', '', '', '', '', ''], {
    write: () => ({ kind: 'form', form: { ...form, preview } }),
  });
  expect(written).toContain('A wish\nAll fields.\nSo it looks.');
});

test('what is no choice is asked again', async () => {
  const { done, written } = await talk(['form', '', '7', '2', '', '', '1'], {
    write: () => ({ kind: 'form', form }),
  });
  expect(written).toContain('“7” is not a choice. Expected numbers from 1 to 2.');
  expect(done[1]).toMatchObject({ intent: 'save', values: { colour: 'g' } });
});

test('an input that ends within a form submits nothing', async () => {
  const { done } = await talk(['form', 'Grace'], { write: () => ({ kind: 'form', form }) });
  expect(done).toEqual(['form']);
});
