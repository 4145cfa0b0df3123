import { pageApp } from '#adapters/web/app.ts';
import { loadAssets } from '#adapters/web/assets.ts';
import { watchChanges } from '#adapters/web/changes.ts';
import { PAGE_TENANT, type PageOptions } from '#adapters/web/page-options.ts';
import type { Tenant } from '#src/model/channel.ts';
import type { Outcome } from '#src/model/delivery.ts';
import { UNPACED } from '#src/model/pace.ts';
import type { ChatPlatform } from '#src/ports/chat-platform.ts';
import type { Desk } from '#src/ports/desk.ts';
import type { HttpRoutes } from '#src/ports/http-routes.ts';

export type Page = ChatPlatform & {
  readonly routes: HttpRoutes;
  /** The link that signs the operator in, below the page's own address. */
  operatorLink(pageUrl: string): string;
};

/** The web page as a chat platform. Its routes answer 503 until it is started. */
export function webPage(options: PageOptions): Page {
  let running: { handle: HttpRoutes['handle']; stop: () => Promise<void> } | null = null;
  return {
    name: PAGE_TENANT.platform,
    pace: UNPACED,
    traces: true,
    hearsReplies: false,
    async start(desk: Desk) {
      const changes = await watchChanges(options.store, options.log);
      const stopped = new AbortController();
      const app = pageApp({ ...options, desk, changes, assets: await loadAssets() });
      running = {
        handle: async (request, stopping) =>
          app.fetch(request, { stopping: AbortSignal.any([stopping, stopped.signal]) }),
        async stop() {
          stopped.abort();
          await changes.stop();
        },
      };
    },
    async stop() {
      const { stop } = running ?? {};
      running = null;
      await stop?.();
    },
    routes: {
      prefix: '',
      handle: (request, stopping) =>
        running?.handle(request, stopping) ?? Promise.resolve(new Response(null, { status: 503 })),
    },
    operatorLink: (pageUrl) => new URL(`/operator#${options.operatorToken}`, pageUrl).href,
    async post(channel, message, deliveryId) {
      const post = { channel: channel.ref, body: { kind: 'message', message }, onlyFor: null } as const;
      const id = isHere(channel.tenant) ? await options.store.post(post, deliveryId) : null;
      return id === null ? channelGone(channel.ref) : { kind: 'sent', messageRef: id };
    },
    async update(channel, messageRef, message) {
      const body = { kind: 'message', message } as const;
      const replaced = isHere(channel.tenant) && (await options.store.replace(channel.ref, messageRef, body));
      return replaced ? { kind: 'sent', messageRef } : messageGone(channel.ref);
    },
    async trace(channel, deliveryId) {
      const id = isHere(channel.tenant) ? await options.store.findDelivery(channel.ref, deliveryId) : null;
      return id === null ? { kind: 'absent' } : { kind: 'arrived', messageRef: id };
    },
  };
}

function isHere(tenant: Tenant): boolean {
  return tenant.platform === PAGE_TENANT.platform && tenant.ref === PAGE_TENANT.ref;
}

function channelGone(channel: string): Outcome {
  return { kind: 'closed', reason: { key: 'web:channel-gone', values: { channel } } };
}

function messageGone(channel: string): Outcome {
  return { kind: 'given-up', reason: { key: 'web:message-gone', values: { channel } } };
}
