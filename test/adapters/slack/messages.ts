import { inAllLanguages, type Message, type Part } from '#src/messages/message.ts';

export const REMINDER: Readonly<Record<'de' | 'en', Message>> = {
  de: {
    language: 'de',
    summary: 'Noch 14 Tage: Quantensensorik 2027',
    parts: [
      { kind: 'title', text: 'Noch 14 Tage: Quantensensorik 2027' },
      {
        kind: 'facts',
        facts: [
          { label: 'Gemeinsamer Antrag', value: 'Do, 18.03.2027, 17:00 Uhr (Berlin)' },
          { label: 'Fördergeber', value: 'BMFTR & NRC' },
        ],
      },
      { kind: 'list', items: ['Skizze bei beiden Trägern einreichen', 'Partner in Kanada benennen'] },
      {
        kind: 'sources',
        label: 'Quellen',
        citations: [{ title: 'Bekanntmachung', url: 'https://example.org/de?a=1&b=2' }],
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
  '<!channel> <@U012AB3CD> <#C012AB3CD> @here',
  '<https://evil.example|free money> *bold* _italic_ `code` :tada:',
  '<!date^0^{date}^https://evil.example|today> &lt;!everyone&gt;',
  '> quote \u202egnp.exe\u0007',
].join(' ');

export const HOSTILE: Message = {
  language: 'en',
  summary: HOSTILE_TEXT,
  parts: [
    { kind: 'title', text: HOSTILE_TEXT },
    { kind: 'text', text: HOSTILE_TEXT },
    { kind: 'text', text: HOSTILE_TEXT, weight: 'subtle' },
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

const SENTENCE = 'Die Skizze ist bei beiden Trägern einzureichen <!channel> & zu unterzeichnen. ';

/** More of everything than Slack takes in one message. */
export const LONG: Message = {
  language: 'de',
  summary: SENTENCE.repeat(100),
  parts: [
    { kind: 'title', text: SENTENCE.repeat(3) },
    { kind: 'text', text: SENTENCE.repeat(120) },
    { kind: 'text', text: SENTENCE.repeat(60), weight: 'subtle' },
    { kind: 'facts', facts: [{ label: 'Gegenstand', value: 'Quantum '.repeat(450) }] },
    ...Array.from({ length: 60 }, (_, nth): Part => ({ kind: 'title', text: `Aufruf ${nth}` })),
    { kind: 'list', items: Array.from({ length: 50 }, (_, nth) => `Punkt ${nth}`) },
  ],
  buttons: Array.from({ length: 30 }, (_, nth) => ({
    kind: 'act',
    label: `Sehr lange Beschriftung einer Schaltfläche, die niemand so schreiben sollte & ${nth}`,
    action: { name: 'noop', values: { nth: String(nth) } },
  })),
};
