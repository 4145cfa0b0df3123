import type { Form } from '#src/messages/form.ts';
import { hostileMessage } from '#test/fixtures/messages.ts';

/** What a hostile feed might send. */
export const HOSTILE_TEXT = [
  '<!channel> <script>alert(1)</script>',
  '[free money](https://evil.example) **bold** _italic_',
  '- list',
  '{{DATE(2027-03-18T17:00:00Z, SHORT)}} \u202egnp.exe\u0007',
].join(' ');

export const HOSTILE = hostileMessage(HOSTILE_TEXT);

export const FORM: Form = {
  name: 'news.subscribe',
  language: 'de',
  title: 'Nachrichten abonnieren',
  note: 'Bitte die markierten Felder prüfen.',
  fields: [
    {
      id: 'sources',
      label: 'Quellen',
      kind: 'any-of',
      required: true,
      value: ['a,b'],
      error: 'Bitte mindestens eine Quelle wählen.',
      choices: [
        { value: 'a,b', label: 'Digitalministerium' },
        { value: 'ised', label: '[ISED](https://evil.example)' },
      ],
    },
    {
      id: 'zone',
      label: 'Zeitzone',
      kind: 'one-of',
      required: true,
      value: 'Europe/Berlin',
      choices: [{ value: 'Europe/Berlin', label: 'Berlin' }],
    },
    { id: 'title', label: 'Titel', kind: 'line', value: '', required: true, maxLength: 150 },
    { id: 'text', label: 'Text', kind: 'paragraph', value: 'Hallo', required: false, maxLength: 3000 },
    { id: 'at', label: 'Uhrzeit', kind: 'time', required: true, value: '09:00' },
  ],
  submits: [
    { intent: 'save', label: 'Speichern' },
    { intent: 'cancel', label: 'Abbrechen' },
  ],
  context: { channel: 'general' },
};
