import { describe, expect, test } from 'vitest';
import { formCard } from '#adapters/adaptive-cards/form-card.ts';
import { messageCard } from '#adapters/adaptive-cards/message-card.ts';
import { loadWords } from '#adapters/i18next/words.ts';
import type { Form } from '#src/messages/form.ts';
import type { Message } from '#src/messages/message.ts';
import { FORM, HOSTILE, HOSTILE_TEXT } from '#test/adapters/adaptive-cards/messages.ts';
import { complaints } from '#test/adapters/adaptive-cards/renderer.ts';
import { BOTH, REMINDER } from '#test/fixtures/messages.ts';
import { deliveredMessages } from '#test/support/every-message/delivered.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));

const DELIVERED = (
  await Promise.all(
    ['de', 'en'].map(async (language) =>
      (
        await deliveredMessages(language)
      ).flatMap(([kind, message]) =>
        message && /^reminder-(?:moved|gone)$/.test(kind) ? [[`${kind}.${language}`, message] as const] : [],
      ),
    ),
  )
).flat();

describe('a message', () => {
  test.each([
    ['german', REMINDER.de],
    ['english', REMINDER.en],
    ['both', BOTH],
    ['hostile', HOSTILE],
  ] satisfies [string, Message][])('%s', async (name, message) => {
    const card = messageCard(message);
    expect(complaints(card)).toEqual([]);
    await expect(JSON.stringify(card, null, 2)).toMatchFileSnapshot(`golden/${name}.json`);
  });

  test.each(DELIVERED)('%s', async (name, message) => {
    const card = messageCard(message);
    expect(complaints(card)).toEqual([]);
    await expect(JSON.stringify(card, null, 2)).toMatchFileSnapshot(`golden/${name}.json`);
  });

  test('text from outside never stands where a client reads markdown', () => {
    const { body, actions } = messageCard(HOSTILE);
    expect(body.map((element) => element.type)).toEqual(body.map(() => 'RichTextBlock'));
    const text = JSON.stringify({ body, actions });
    expect(text).not.toContain('selectAction');
    expect(text).not.toContain('Action.OpenUrl');
    expect(text).not.toContain('{{DATE');
    expect(text).not.toContain('\u202e');
  });

  test('labels, which some clients read as markdown, hold no link', () => {
    const [action] = messageCard(HOSTILE).actions;
    expect(action?.title).not.toContain('](');
    expect(action?.title.replaceAll('\u2060', '')).toContain('[free money](https://evil.example)');
  });

  test('a title without signs of markdown is a heading', () => {
    expect(messageCard(REMINDER.de).body[0]).toMatchObject({ type: 'TextBlock', style: 'heading' });
    const risky = messageCard({ ...REMINDER.de, parts: [{ kind: 'title', text: HOSTILE_TEXT }] });
    expect(risky.body[0]).toMatchObject({ type: 'RichTextBlock' });
  });

  test.each(['1. Aufruf', '- Aufruf', '*Aufruf', 'Auf&amp;ruf', 'a_b_c', '[a](b)', '# Aufruf', 'a\nb'])(
    'a title %j is no heading but keeps its signs',
    (text) => {
      const [title] = messageCard({ ...REMINDER.de, parts: [{ kind: 'title', text }] }).body;
      expect(title).toMatchObject({ type: 'RichTextBlock', inlines: [{ text }] });
    },
  );
});

describe('a form', () => {
  test('says in the colour of errors that something is wrong, above the fields too', () => {
    const [field, ...others] = FORM.fields;
    if (!field) throw new Error('the form has fields');
    const note = (error?: string) => {
      const marked = { ...FORM, note: 'Look.', fields: [{ ...field, error }, ...others] } as Form;
      return formCard(marked, words).body[1];
    };
    expect(note()).not.toHaveProperty('inlines.0.color');
    expect(note('wrong')).toMatchObject({ inlines: [{ text: 'Look.', color: 'attention' }] });
  });

  test('is a card with labelled inputs', async () => {
    const card = formCard(FORM, words);
    expect(complaints(card)).toEqual([]);
    await expect(JSON.stringify(card, null, 2)).toMatchFileSnapshot('golden/form.json');
  });

  test('shows what would come of it between its note and its fields, set apart and without buttons', () => {
    const card = formCard({ ...FORM, preview: REMINDER.de }, words);
    expect(complaints(card)).toEqual([]);
    const [title, note, ...body] = card.body;
    expect([title, note]).toMatchObject([{ type: 'TextBlock' }, { type: 'RichTextBlock' }]);
    const apart = body.filter(({ separator }) => separator);
    expect(apart).toHaveLength(2);
    expect(apart[0]).toMatchObject({
      text: REMINDER.de.parts[0]?.kind === 'title' && REMINDER.de.parts[0].text,
    });
    expect(card.actions).toEqual(formCard(FORM, words).actions);
  });

  test('says what is missing in its own language', () => {
    expect(JSON.stringify(formCard(FORM, words))).toContain('Bitte „Titel“ ausfüllen.');
    expect(JSON.stringify(formCard({ ...FORM, language: 'en' }, words))).toContain('Please fill in “Titel”.');
  });
});
