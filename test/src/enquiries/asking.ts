import type { Button, Message } from '#src/messages/message.ts';
import type { Channel } from '#src/model/channel.ts';
import type { Asker } from '#src/model/person.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { everything } from '#test/fixtures/knowledge/everything.ts';
import { fillIn, formOf, messageOf } from '#test/support/replies.ts';
import { LENA, wholeDesk } from '#test/support/whole-desk.ts';

/** Lena is an admin; Mira asks in her direct chat; experts read a channel of another platform. */
export async function askingWorld(knowledge = everything) {
  const whole = await wholeDesk(fakeLog(), knowledge);
  const expertsAt = { tenant: { platform: 'slack', ref: 'T2' }, ref: 'C-EXPERTS' };
  const channel = (changes: Partial<Channel>) =>
    whole.stores.places.ensure({
      address: expertsAt,
      name: 'fachleute',
      kind: 'channel',
      languages: ['de', 'en'],
      timezone: 'Europe/Berlin',
      ...changes,
    });
  const mira: Asker = {
    person: { platform: 'fake', ref: 'U-MIRA', name: 'Mira' },
    channel: { tenant: LENA.channel.tenant, ref: 'D-MIRA' },
    conversation: 'D-MIRA',
    isOutsider: false,
    isGuest: false,
    isHeardAlone: false,
    language: 'en',
  };
  const expert: Asker = {
    person: { platform: 'slack', ref: 'U-EXPERT', name: 'Dr. Beispiel' },
    channel: expertsAt,
    conversation: 'C-EXPERTS',
    isOutsider: false,
    isGuest: false,
    isHeardAlone: false,
    language: 'de',
  };
  const experts = await channel({});
  const direct = await channel({ address: mira.channel, name: 'Mira', kind: 'direct', languages: ['en'] });
  const press = (asker: Asker, button: Button | undefined) => {
    if (button?.kind !== 'act') throw new Error('a button that acts was expected');
    return whole.desk.press(asker, button.action);
  };
  return {
    ...whole,
    mira,
    expert,
    experts,
    direct,
    press,
    /** Sends what Mira asks; answers what she is told. */
    async ask(question: string): Promise<Message> {
      const form = formOf(await whole.desk.write(mira, `ask a human ${question}`));
      return messageOf(await whole.desk.submit(mira, fillIn(form, {}, 'send')));
    },
    queued: () =>
      whole.db.query<{ saying: string; channel_id: string; enquiry_id: string; updates: string | null }>(
        `select saying, channel_id, enquiry_id, updates from delivery where kind = 'enquiry' order by seq`,
      ),
  };
}
