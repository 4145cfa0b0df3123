import { byId, element } from '#adapters/web/page/element.ts';
import type { Say } from '#adapters/web/page/message.ts';
import type { WireChannel, WireSource } from '#adapters/web/wire.ts';

/** The list of channels, with how much of each is unread. A link that has the focus keeps it. */
export function showChannels(
  channels: readonly WireChannel[],
  current: string,
  unread: ReadonlyMap<string, number>,
  say: Say,
  choose: (ref: string) => void,
): void {
  const links = channels.map((channel) => {
    const link = element('a', { href: addressOf(channel.ref) });
    link.append(element('span', { dir: 'auto' }, channel.name));
    if (channel.ref === current) link.ariaCurrent = 'page';
    const count = unread.get(channel.ref) ?? 0;
    if (count > 0) link.append(' ', badge(count, say));
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      choose(channel.ref);
    });
    return link;
  });
  const list = byId('channels', HTMLElement);
  const focused = list.contains(document.activeElement) && document.activeElement?.getAttribute('href');
  list.replaceChildren(...links.map((link) => element('li', {}, link)));
  if (focused) links.find((link) => link.getAttribute('href') === focused)?.focus();
}

function badge(count: number, say: Say): HTMLElement {
  const words = element('span', { class: 'unseen' }, ` ${say('unread')}`);
  return element('span', { class: 'badge' }, String(count), words);
}

/** The sources and whether they answer; the state stands there in words. */
export function showSources(sources: readonly WireSource[], say: Say): void {
  const reachable = sources.filter((source) => source.state === 'reachable').length;
  byId('sources-sum', HTMLElement).textContent =
    `${reachable} / ${sources.length} ${say('source.reachable')}`;
  const items = sources.map((source) => {
    const state = element('span', { class: `state ${source.state}` }, say(`source.${source.state}`));
    const item = element(
      'li',
      {},
      element('span', { lang: source.language, dir: 'auto' }, source.name),
      ' ',
      state,
    );
    if (source.reason !== null) item.append(element('p', { class: 'reason' }, source.reason));
    return item;
  });
  byId('sources', HTMLElement).replaceChildren(...items);
}

/** Nothing but in Teams, which may frame only what is below this address. */
function frameOf(path: string): string {
  return /^\/teams-tab(?=\/|$)/.exec(path)?.[0] ?? '';
}

export function addressOf(channel: string): string {
  return `${frameOf(location.pathname)}/channels/${encodeURIComponent(channel)}`;
}

/** The channel that the address names, or null. */
export function channelInAddress(): string | null {
  const match = /\/channels\/([^/]+)$/.exec(location.pathname);
  return match?.[1] === undefined ? null : decodeURIComponent(match[1]);
}
