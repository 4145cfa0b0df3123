import { drawMessage, type Say } from '#adapters/web/page/message.ts';
import type { WireMessage } from '#adapters/web/wire.ts';

type DrawnMessage = { readonly message: WireMessage; readonly drawn: HTMLElement };

export type DrawnMessages = {
  /** Draws a new message, or the new state of one that stands there; an older state changes nothing. */
  draw(message: WireMessage): void;
  clear(): void;
  get(id: string): DrawnMessage | undefined;
  /** The ids of all, in no order. */
  ids(): readonly string[];
};

/** The messages that stand in `list`, in the order in which they were sent. */
export function makeDrawnMessages(
  list: HTMLElement,
  say: Say,
  act: (message: WireMessage, data: unknown) => void,
): DrawnMessages {
  const known = new Map<string, DrawnMessage>();
  const following = (id: string) => {
    const next = [...known.values()]
      .filter((other) => Number(other.message.id) > Number(id))
      .toSorted((a, b) => Number(a.message.id) - Number(b.message.id))[0];
    return next?.drawn ?? null;
  };
  return {
    draw(message) {
      const before = known.get(message.id);
      if (before && before.message.change >= message.change) return;
      if (message.kind === 'gone') {
        before?.drawn.remove();
        known.delete(message.id);
        return;
      }
      const drawn = drawMessage(message, say, (data) => act(message, data));
      if (before) before.drawn.replaceWith(drawn);
      else list.insertBefore(drawn, following(message.id));
      known.set(message.id, { message, drawn });
    },
    clear() {
      known.clear();
      list.replaceChildren();
    },
    get: (id) => known.get(id),
    ids: () => [...known.keys()],
  };
}
