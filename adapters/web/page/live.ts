import { ZONE } from '#adapters/web/page/server.ts';
import type { WireMessage } from '#adapters/web/wire.ts';

export type Listener = {
  readonly message: (message: WireMessage) => void;
  /** Channels came, went or changed. */
  readonly channels: () => void;
  /** Too much happened meanwhile: begin anew. */
  readonly reload: () => void;
  readonly connected: (yes: boolean) => void;
};

/** Hears of everything after `change`; the browser comes back by itself and says what it has. */
export function listen(change: number, listener: Listener): void {
  const source = new EventSource(`/api/events?${new URLSearchParams({ after: String(change), zone: ZONE })}`);
  source.addEventListener('message', (event) => listener.message(JSON.parse(event.data)));
  source.addEventListener('channels', listener.channels);
  source.addEventListener('reload', listener.reload);
  source.addEventListener('open', () => listener.connected(true));
  source.addEventListener('error', () => {
    listener.connected(false);
    // Refused, not broken off: asking once more shows the sign-in where there is one.
    if (source.readyState === EventSource.CLOSED) setTimeout(() => location.reload(), 5000);
  });
}
