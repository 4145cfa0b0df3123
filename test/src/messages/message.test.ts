import { expect, test } from 'vitest';
import { type Button, inAllLanguages } from '#src/messages/message.ts';

test('who reads one of two languages finds buttons in it, and is answered in it', () => {
  const help = (language: string, label: string): Button => ({
    kind: 'act',
    label,
    action: { name: 'desk.command', values: { command: 'help', language } },
  });
  const version = (language: string, button: Button) => ({
    language,
    summary: button.label,
    parts: [],
    buttons: [button],
  });
  const buttons = [help('de', 'Hilfe'), help('en', 'Help')];
  const [german, english] = buttons.map((button, at) => version(at === 0 ? 'de' : 'en', button));
  if (!german || !english) throw new Error('two versions were made');
  expect(inAllLanguages([german, english])).toMatchObject({ summary: 'Hilfe · Help', buttons });
});
