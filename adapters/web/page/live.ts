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

// A browser keeps few connections to one server: windows that nobody looks at must not take them all.
const HIDDEN_MILLISECONDS = 60_000;
const REFUSED_MILLISECONDS = 5000;

/** Hears of everything after `newest`, also after the connection broke or the window was hidden. */
export function listen(newest: () => number, listener: Listener): void {
  let source: EventSource | null = null;
  let hiding: ReturnType<typeof setTimeout> | undefined;
  const open = () => {
    source ??= connect(newest(), listener);
  };
  document.addEventListener('visibilitychange', () => {
    clearTimeout(hiding);
    if (!document.hidden) return open();
    hiding = setTimeout(() => {
      source?.close();
      source = null;
    }, HIDDEN_MILLISECONDS);
  });
  open();
}

function connect(after: number, listener: Listener): EventSource {
  const query = new URLSearchParams({ after: String(after), zone: ZONE });
  const source = new EventSource(`/api/events?${query}`);
  source.addEventListener('message', (event) => listener.message(JSON.parse(event.data)));
  source.addEventListener('channels', listener.channels);
  source.addEventListener('reload', listener.reload);
  source.addEventListener('open', () => listener.connected(true));
  source.addEventListener('error', () => {
    listener.connected(false);
    // Refused, not broken off: asking once more shows the sign-in where there is one.
    if (source.readyState === EventSource.CLOSED) setTimeout(() => location.reload(), REFUSED_MILLISECONDS);
  });
  return source;
}
