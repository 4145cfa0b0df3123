import type { Card } from '#adapters/adaptive-cards/card.ts';
import { postgresPageStore } from '#adapters/postgres/page.ts';
import { PAGE_TENANT } from '#adapters/web/page-options.ts';
import { wireMessage } from '#adapters/web/view.ts';
import { GENERAL, servePage, WORDS } from '#test/adapters/web/served-page.ts';
import { chatPlatformContract } from '#test/contract/chat-platform.ts';
import { seenOf } from '#test/support/seen-card.ts';

chatPlatformContract('web', async () => {
  const served = await servePage();
  await served.page.stop();
  const store = postgresPageStore(served.db, PAGE_TENANT);
  const view = { words: WORDS, reader: { ref: 'guest-1' }, language: 'de', timezone: 'UTC' };
  return {
    platform: served.page,
    channel: GENERAL,
    otherChannel: { tenant: PAGE_TENANT, ref: 'both' },
    unknownChannel: { tenant: PAGE_TENANT, ref: 'nowhere' },
    knowsRepeats: true,
    refuseLookUps: null,
    async see(channel) {
      const messages = await store.history(channel.ref, view.reader.ref, null, 100);
      return messages.flatMap((message) => {
        const wire = wireMessage(view, message);
        if (wire.kind !== 'card') return [];
        return { messageRef: wire.id, summary: wire.summary, ...seenOf(wire.card as Card) };
      });
    },
    dispose: () => served[Symbol.asyncDispose](),
  };
});
