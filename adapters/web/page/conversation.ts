import { makeComposer } from '#adapters/web/page/composer.ts';
import { button, byId, element } from '#adapters/web/page/element.ts';
import { listen } from '#adapters/web/page/live.ts';
import { makeLog } from '#adapters/web/page/log.ts';
import type { Say } from '#adapters/web/page/message.ts';
import { offerNewChannel } from '#adapters/web/page/new-channel.ts';
import { addressOf, channelInAddress, showChannels, showSources } from '#adapters/web/page/places.ts';
import { act, fetchHistory, fetchState, Refused, write } from '#adapters/web/page/server.ts';
import type { WireDone, WireHistory, WireMessage, WireState } from '#adapters/web/wire.ts';

const QUESTIONS = ['question.next-deadline', 'question.open-calls', 'question.milestones', 'question.new'];
const NO_HISTORY: WireHistory = { messages: [], hasMore: false };
const SOURCES_EVERY_MILLISECONDS = 60_000;

/** Brings the page to life: one channel is shown, the others count what is unread. */
export async function startConversation(first: WireState): Promise<void> {
  let state = first;
  let current = '';
  let newest = first.change;
  const unread = new Map<string, number>();
  const awaited = new Set<string>();
  // What came live while the history of the channel was on its way: newer than what it shows.
  let opening: WireMessage[] | null = null;
  const say: Say = (key) => state.texts[key] ?? key;
  const status = byId('status', HTMLElement);

  const showPlaces = () => {
    showChannels(state.channels, current, unread, say, (ref) => void open(ref, true));
    const waiting = [...unread.values()].reduce((sum, count) => sum + count, 0);
    const name = state.channels.find((channel) => channel.ref === current)?.name ?? '';
    document.title = `${waiting > 0 ? `(${waiting}) ` : ''}${name} – ${say('title')}`;
  };

  const log = makeLog(
    say,
    (message, data) => void perform(() => act(message.channel, message.id, data)),
    (isEmpty) => {
      byId('empty', HTMLElement).hidden = !isEmpty;
    },
  );

  /** Does something and shows how it goes; returns whether it went. */
  const perform = async (deed: () => Promise<WireDone>): Promise<boolean> => {
    const before = newest;
    status.textContent = say('working');
    try {
      const { shown } = await deed();
      status.textContent = '';
      for (const id of shown) {
        if (log.changeOf(id) > before) log.bringIn(id);
        else awaited.add(id);
      }
      return true;
    } catch (cause) {
      status.textContent = cause instanceof Refused ? cause.message : say('failed');
      return false;
    }
  };

  /** Null where it cannot be had, which is then told. */
  const historyOf = async (channel: string, before: string | null): Promise<WireHistory | null> => {
    try {
      return await fetchHistory(channel, before);
    } catch (cause) {
      status.textContent = cause instanceof Refused ? cause.message : say('failed');
      return null;
    }
  };

  const open = async (ref: string, byHand: boolean) => {
    const channel = state.channels.find((known) => known.ref === ref) ?? state.channels[0];
    if (!channel) return;
    current = channel.ref;
    unread.delete(current);
    if (byHand) history.pushState(null, '', addressOf(current));
    byId('channel-name', HTMLElement).textContent = channel.name;
    const about = [channel.languageNames, channel.timezone].filter((part) => part !== null);
    byId('channel-about', HTMLElement).textContent = about.join(' · ');
    showPlaces();
    closeMenu();
    const heard: WireMessage[] = [];
    opening = heard;
    const found = await historyOf(current, null);
    // Another channel was chosen meanwhile.
    if (opening !== heard) return;
    opening = null;
    log.replace(found ?? NO_HISTORY);
    heard.forEach(show);
    if (byHand) byId('channel-name', HTMLElement).focus();
  };

  const show = (message: WireMessage) => {
    log.put(message);
    if (awaited.delete(message.id)) log.bringIn(message.id);
  };

  const hear = (message: WireMessage) => {
    const isNew = message.change > newest;
    newest = Math.max(newest, message.change);
    if (message.channel === current) {
      if (opening === null) show(message);
      else opening.push(message);
    } else if (isNew && message.kind !== 'gone') {
      unread.set(message.channel, (unread.get(message.channel) ?? 0) + 1);
      showPlaces();
    }
  };

  const refresh = async () => {
    state = await fetchState();
    showPlaces();
    showSources(state.sources, say);
  };

  makeComposer(say('message-needed'), (text) => perform(() => write(current, text)));
  showDeeds(state, say, (command) =>
    perform(() =>
      act(current, null, { action: 'desk.command', values: { command, language: state.language } }),
    ),
  );
  showQuestions(say, (text) => perform(() => write(current, text)));
  offerNewChannel(state, say, async (ref) => {
    await refresh();
    await open(ref, true);
  });
  byId('older', HTMLButtonElement).addEventListener('click', async () => {
    const channel = current;
    const found = await historyOf(channel, log.oldest());
    if (found !== null && channel === current && opening === null) log.prepend(found);
  });
  window.addEventListener('popstate', () => void open(channelInAddress() ?? '', false));
  const closeMenu = prepareMenu();

  showSources(state.sources, say);
  await open(channelInAddress() ?? '', false);
  listen(() => newest, {
    message: hear,
    channels: () => void refresh().catch(() => undefined),
    reload: () => location.reload(),
    connected: (yes) => {
      status.textContent = yes ? '' : say('offline');
    },
  });
  setInterval(() => void refresh().catch(() => undefined), SOURCES_EVERY_MILLISECONDS);
}

/** On a narrow screen the list of channels opens over the conversation. Returns how to close it. */
function prepareMenu(): () => void {
  const menu = byId('menu', HTMLButtonElement);
  const places = byId('places', HTMLElement);
  const set = (isOpen: boolean) => {
    menu.ariaExpanded = String(isOpen);
    places.classList.toggle('open', isOpen);
  };
  menu.addEventListener('click', () => set(menu.ariaExpanded !== 'true'));
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || menu.ariaExpanded !== 'true') return;
    set(false);
    menu.focus();
  });
  return () => set(false);
}

function showDeeds(state: WireState, say: Say, choose: (command: string) => void): void {
  const deeds = [
    ['news-subscribe', 'deed.news'],
    ['deadlines-subscribe', 'deed.deadlines'],
    ...(state.reader.isOperator ? [['announce', 'deed.announce']] : []),
    ['help', 'deed.help'],
  ] as const;
  const items = deeds.map(([command, key]) =>
    element(
      'li',
      {},
      button(say(key ?? ''), 'quiet', () => choose(command ?? '')),
    ),
  );
  byId('deeds', HTMLElement).replaceChildren(...items);
  byId('reader', HTMLElement).textContent = state.reader.name;
}

function showQuestions(say: Say, ask: (text: string) => void): void {
  const items = QUESTIONS.map((key) =>
    element(
      'li',
      {},
      button(say(key), 'quiet', () => ask(say(key))),
    ),
  );
  byId('empty', HTMLElement).replaceChildren(
    element('p', { class: 'empty-title' }, say('empty.title')),
    element('p', {}, say('empty.hint')),
    element('ul', {}, ...items),
  );
}
