import { byId } from '#adapters/web/page/element.ts';
import { drawMessage, type Say } from '#adapters/web/page/message.ts';
import type { WireHistory, WireMessage } from '#adapters/web/wire.ts';

export type Log = {
  /** Shows a channel's messages in place of those before. */
  replace(history: WireHistory): void;
  /** Puts older messages before those that stand there. */
  prepend(history: WireHistory): void;
  /** Shows a new message, or the new state of one that stands there. */
  put(message: WireMessage): void;
  oldest(): string | null;
  changeOf(id: string): number;
  /** Brings a reply into view; a form takes the focus, at what was filled in wrongly or else at its beginning. */
  bringIn(id: string): void;
};

const NEAR_END_PIXELS = 80;

/** The messages of the channel that is shown, in the order in which they were sent. */
export function makeLog(
  say: Say,
  act: (message: WireMessage, data: unknown) => void,
  emptied: (isEmpty: boolean) => void,
): Log {
  const scroll = byId('scroll', HTMLElement);
  const list = byId('log', HTMLElement);
  const older = byId('older', HTMLButtonElement);
  let shown = new Map<string, { message: WireMessage; drawn: HTMLElement }>();

  const draw = (message: WireMessage) => {
    const known = shown.get(message.id);
    if (known && known.message.change >= message.change) return;
    if (message.kind === 'gone') {
      known?.drawn.remove();
      shown.delete(message.id);
      return;
    }
    const drawn = drawMessage(message, say, (data) => act(message, data));
    if (known) known.drawn.replaceWith(drawn);
    else list.insertBefore(drawn, following(message.id));
    shown.set(message.id, { message, drawn });
  };
  const following = (id: string) => {
    const next = [...shown.values()]
      .filter((other) => Number(other.message.id) > Number(id))
      .toSorted((a, b) => Number(a.message.id) - Number(b.message.id))[0];
    return next?.drawn ?? null;
  };
  const quietly = (work: () => void) => {
    scroll.ariaBusy = 'true';
    work();
    scroll.ariaBusy = 'false';
    emptied(shown.size === 0);
  };
  const toEnd = () => {
    scroll.scrollTop = scroll.scrollHeight;
  };

  return {
    replace(history) {
      quietly(() => {
        shown = new Map();
        list.replaceChildren();
        for (const message of history.messages) draw(message);
      });
      older.hidden = !history.hasMore;
      toEnd();
    },
    prepend(history) {
      const fromEnd = scroll.scrollHeight - scroll.scrollTop;
      quietly(() => {
        for (const message of history.messages) draw(message);
      });
      older.hidden = !history.hasMore;
      scroll.scrollTop = scroll.scrollHeight - fromEnd;
    },
    put(message) {
      const wasAtEnd = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < NEAR_END_PIXELS;
      draw(message);
      emptied(shown.size === 0);
      if (wasAtEnd || (message.kind === 'said' && message.isOwn)) toEnd();
    },
    oldest() {
      const ids = [...shown.keys()].map(Number);
      return ids.length === 0 ? null : String(Math.min(...ids));
    },
    changeOf: (id) => shown.get(id)?.message.change ?? 0,
    bringIn(id) {
      const found = shown.get(id);
      if (found?.message.kind !== 'card') return;
      if (!found.message.isForm) return found.drawn.scrollIntoView({ block: 'nearest' });
      const wrong = found.drawn.querySelector<HTMLElement>('[aria-invalid=true]');
      const target = wrong ?? found.drawn;
      target.focus({ preventScroll: true });
      (wrong?.closest('.ac-input-container') ?? target).scrollIntoView({ block: wrong ? 'center' : 'start' });
    },
  };
}
