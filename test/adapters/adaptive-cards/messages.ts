import type { Form } from '#src/messages/form.ts';
import { inAllLanguages, type Message } from '#src/messages/message.ts';

export const REMINDER: Readonly<Record<'de' | 'en', Message>> = {
  de: {
    language: 'de',
    summary: 'Noch 14 Tage: Quantensensorik 2027',
    parts: [
      { kind: 'title', text: 'Noch 14 Tage: Quantensensorik 2027' },
      {
        kind: 'facts',
        facts: [{ label: 'Gemeinsamer Antrag', value: 'Do, 18.03.2027, 17:00 Uhr (Berlin)' }],
      },
      { kind: 'list', items: ['Skizze bei beiden Trägern einreichen', 'Partner in Kanada benennen'] },
      {
        kind: 'sources',
        label: 'Quellen',
        citations: [{ title: 'Bekanntmachung', url: 'https://example.org/de' }],
      },
    ],
    buttons: [
      { kind: 'open', label: 'Zur Bekanntmachung', url: 'https://example.org/de' },
      {
        kind: 'act',
        label: 'Abbestellen',
        action: { name: 'deadlines.unsubscribe', values: { call: 'quantum' } },
      },
    ],
  },
  en: {
    language: 'en',
    summary: '14 days left: Quantum Sensing 2027',
    parts: [
      { kind: 'title', text: '14 days left: Quantum Sensing 2027', url: 'https://example.org/en' },
      { kind: 'text', text: 'Both agencies decide together.\n\nOne outline is enough.' },
      { kind: 'text', text: 'Checked on Tue 2 Mar 2027', weight: 'subtle' },
      { kind: 'text', text: 'Quantensensorik', language: 'de', weight: 'strong' },
    ],
    buttons: [],
  },
};

export const BOTH = inAllLanguages([REMINDER.de, REMINDER.en]);

/** What a hostile feed might send, in every place where text stands. */
export const HOSTILE_TEXT = [
  '<!channel> <script>alert(1)</script>',
  '[free money](https://evil.example) **bold** _italic_',
  '- list',
  '{{DATE(2027-03-18T17:00:00Z, SHORT)}} \u202egnp.exe\u0007',
].join(' ');

export const HOSTILE: Message = {
  language: 'en',
  summary: HOSTILE_TEXT,
  parts: [
    { kind: 'title', text: HOSTILE_TEXT },
    { kind: 'text', text: HOSTILE_TEXT },
    { kind: 'facts', facts: [{ label: HOSTILE_TEXT, value: HOSTILE_TEXT }] },
    { kind: 'list', items: [HOSTILE_TEXT] },
    {
      kind: 'sources',
      label: HOSTILE_TEXT,
      citations: [{ title: HOSTILE_TEXT, url: 'javascript:alert(1)' }],
    },
  ],
  buttons: [
    { kind: 'open', label: HOSTILE_TEXT, url: 'data:text/html,hello' },
    { kind: 'act', label: HOSTILE_TEXT, action: { name: 'noop', values: {} } },
  ],
};

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
      value: 'Europe/Berlin',
      choices: [{ value: 'Europe/Berlin', label: 'Berlin' }],
    },
    { id: 'title', label: 'Titel', kind: 'line', value: '', required: true, maxLength: 150 },
    { id: 'text', label: 'Text', kind: 'paragraph', value: 'Hallo', required: false, maxLength: 3000 },
    { id: 'at', label: 'Uhrzeit', kind: 'time', value: '09:00' },
  ],
  submits: [
    { intent: 'save', label: 'Speichern' },
    { intent: 'cancel', label: 'Abbrechen' },
  ],
  context: { channel: 'general' },
};
