import { byId } from '#adapters/web/page/element.ts';
import type { Say } from '#adapters/web/page/message.ts';
import { Refused } from '#adapters/web/page/server.ts';

export type Status = {
  working(): void;
  /** Nothing is to be said any more. */
  done(): void;
  /** Tells why something did not go, in the server's words where it gave any. */
  failed(cause: unknown): void;
  offline(): void;
};

/** The line that says how it goes. */
export function makeStatus(say: Say): Status {
  const line = byId('status', HTMLElement);
  const show = (text: string) => {
    line.textContent = text;
  };
  return {
    working: () => show(say('working')),
    done: () => show(''),
    failed: (cause) => show(cause instanceof Refused ? cause.message : say('failed')),
    offline: () => show(say('offline')),
  };
}
