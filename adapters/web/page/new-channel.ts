import { byId } from '#adapters/web/page/element.ts';
import type { Say } from '#adapters/web/page/message.ts';
import { makeNewChannelForm, NEW_CHANNEL_FIELDS } from '#adapters/web/page/new-channel-form.ts';
import { createChannel, Refused } from '#adapters/web/page/server.ts';
import type { WireState } from '#adapters/web/wire.ts';

/** Lets a reader open a channel. */
export function offerNewChannel(state: WireState, say: Say, created: (ref: string) => void): void {
  const dialog = byId('new-channel-dialog', HTMLDialogElement);
  const { form, read, begin, complain } = makeNewChannelForm(state, say, () => dialog.close());
  dialog.replaceChildren(form);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    try {
      const { ref } = await createChannel(read());
      dialog.close();
      created(ref);
    } catch (cause) {
      const refused = cause instanceof Refused ? cause : null;
      const wrong = NEW_CHANNEL_FIELDS.find((known) => known === refused?.field);
      complain(wrong ?? 'name', refused?.message ?? say('failed'));
    }
  });
  byId('new-channel', HTMLButtonElement).addEventListener('click', () => {
    dialog.showModal();
    begin();
  });
}
