import { fileURLToPath } from 'node:url';
import type { Message } from '#src/messages/message.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { deliveredMessages } from '#test/support/every-message/delivered.ts';
import { findingMessages } from '#test/support/every-message/findings.ts';
import { repliedMessages } from '#test/support/every-message/replied.ts';
import { knowledgeOf } from '#test/support/knowledge.ts';
import { LENA, wholeDesk } from '#test/support/whole-desk.ts';

const DEMO = fileURLToPath(new URL('../../fixtures/questions/demo.yaml', import.meta.url));

/** One of each kind of message that the bot sends, as the product writes it: `reminder.de`, `help.en`. */
export async function everyMessage(): Promise<readonly (readonly [name: string, message: Message])[]> {
  const every: [string, Message][] = [];
  for (const language of ['de', 'en'] as const) {
    await using whole = await wholeDesk(fakeLog(), await knowledgeOf(DEMO), '2026-11-23T09:00:00Z');
    const replied = await repliedMessages(whole.desk, LENA, language);
    const found = await findingMessages(whole, language);
    for (const [kind, message] of [...(await deliveredMessages(language)), ...replied, ...found])
      if (message) every.push([`${kind}.${language}`, message]);
  }
  return every;
}
