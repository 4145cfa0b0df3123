import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import type { ActButton } from '#src/messages/message.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { repliedMessages } from '#test/support/every-message/replied.ts';
import { knowledgeOf } from '#test/support/knowledge.ts';
import { LENA, wholeDesk } from '#test/support/whole-desk.ts';

const DEMO = fileURLToPath(new URL('../../fixtures/questions/demo.yaml', import.meta.url));
const whole = await wholeDesk(fakeLog(), await knowledgeOf(DEMO), '2026-11-23T09:00:00Z');
await whole.stores.experts.add(LENA.channel, null);
afterAll(() => whole[Symbol.asyncDispose]());

const asker = { ...LENA, language: 'de' };
const messages = await repliedMessages(whole.desk, asker, 'de');
const { sections } = await whole.desk.home(asker);
const offered = [...messages.map(([, message]) => message), ...sections].flatMap(({ buttons }) => buttons);
const buttons = new Map(
  offered.flatMap((button): [string, ActButton][] =>
    button.kind === 'act' ? [[JSON.stringify(button.action), button]] : [],
  ),
);

// Platforms that open a form only where the button said so would show none, or a dialog without one.
test.each([...buttons.values()])(
  '“$label” leads to a form where it says so, and only there',
  async (button) => {
    const reply = await whole.desk.press(asker, button.action);
    expect(button.leadsTo).toBe(reply.kind === 'form' ? 'form' : undefined);
  },
);

test('there are buttons of both kinds', () => {
  const said = [...buttons.values()].map(({ leadsTo }) => leadsTo);
  expect(said.filter((leadsTo) => leadsTo === 'form').length).toBeGreaterThan(3);
  expect(said.filter((leadsTo) => leadsTo === undefined).length).toBeGreaterThan(3);
});
