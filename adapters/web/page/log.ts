import { makeDrawnMessages } from '#adapters/web/page/drawn-messages.ts';
import { byId } from '#adapters/web/page/element.ts';
import type { Say } from '#adapters/web/page/message.ts';
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

/** The messages of the channel that is shown, and where the reader is in them. */
export function makeLog(say: Say, act: (message: WireMessage, data: unknown) => void): Log {
  const scroll = byId('scroll', HTMLElement);
  const messages = makeDrawnMessages(byId('log', HTMLElement), say, act);
  const toEnd = () => {
    scroll.scrollTop = scroll.scrollHeight;
  };
  const showEmptiness = () => {
    byId('empty', HTMLElement).hidden = messages.ids().length > 0;
  };
  const drawAll = (history: WireHistory) => {
    // A screen reader need not read all of it out.
    scroll.ariaBusy = 'true';
    for (const message of history.messages) messages.draw(message);
    scroll.ariaBusy = 'false';
    showEmptiness();
    byId('older', HTMLElement).hidden = !history.hasMore;
  };

  return {
    replace(history) {
      messages.clear();
      drawAll(history);
      toEnd();
    },
    prepend(history) {
      const fromEnd = scroll.scrollHeight - scroll.scrollTop;
      drawAll(history);
      scroll.scrollTop = scroll.scrollHeight - fromEnd;
    },
    put(message) {
      const wasAtEnd = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < NEAR_END_PIXELS;
      messages.draw(message);
      showEmptiness();
      if (wasAtEnd || (message.kind === 'said' && message.isOwn)) toEnd();
    },
    oldest() {
      const ids = messages.ids().map(Number);
      return ids.length === 0 ? null : String(Math.min(...ids));
    },
    changeOf: (id) => messages.get(id)?.message.change ?? 0,
    bringIn(id) {
      const found = messages.get(id);
      if (found?.message.kind === 'card') bringCardIn(found.drawn, found.message.isForm);
    },
  };
}

function bringCardIn(card: HTMLElement, isForm: boolean): void {
  if (isForm) bringFormIn(card, card.querySelector<HTMLElement>('[aria-invalid=true]'));
  else card.scrollIntoView({ block: 'nearest' });
}

function bringFormIn(card: HTMLElement, wrong: HTMLElement | null): void {
  const { activeElement } = document;
  // Who has begun to fill it in is not sent back to its beginning.
  if (activeElement !== card && card.contains(activeElement)) return;
  (wrong ?? card).focus({ preventScroll: true });
  // From the top, where the note names every mistake; further down only as far as the first one.
  card.scrollIntoView({ block: 'start' });
  wrong?.scrollIntoView({ block: 'nearest' });
}
