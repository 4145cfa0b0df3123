import type { Message, Part } from '#src/messages/message.ts';
import { hostileMessage } from '#test/fixtures/messages.ts';

/** What a hostile feed might send. */
export const HOSTILE_TEXT = [
  '<!channel> <@U012AB3CD> <#C012AB3CD> @here',
  '<https://evil.example|free money> *bold* _italic_ `code` :tada:',
  '<!date^0^{date}^https://evil.example|today> &lt;!everyone&gt;',
  '> quote \u202egnp.exe\u0007',
].join(' ');

export const HOSTILE = hostileMessage(HOSTILE_TEXT);

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
