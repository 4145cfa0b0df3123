import { type ChannelList, makeChannelList } from '#adapters/web/page/channel-list.ts';
import { makeComposer } from '#adapters/web/page/composer.ts';
import { showDeeds, showQuestions } from '#adapters/web/page/deeds.ts';
import { byId } from '#adapters/web/page/element.ts';
import { listen } from '#adapters/web/page/live.ts';
import { makeLog } from '#adapters/web/page/log.ts';
import { prepareMenu } from '#adapters/web/page/menu.ts';
import type { Say } from '#adapters/web/page/message.ts';
import { offerNewChannel } from '#adapters/web/page/new-channel.ts';
import { addressOf, channelInAddress, showSources } from '#adapters/web/page/places.ts';
import { makeReplies, type Replies } from '#adapters/web/page/replies.ts';
import { act, fetchState, write } from '#adapters/web/page/server.ts';
import { makeShownChannel, type ShownChannel } from '#adapters/web/page/shown-channel.ts';
import { makeStatus, type Status } from '#adapters/web/page/status.ts';
import type { WireState } from '#adapters/web/wire.ts';

const SOURCES_EVERY_MILLISECONDS = 60_000;

/** Brings the page to life: one channel is shown, the others count what is unread. */
export async function startConversation(first: WireState): Promise<void> {
  let state = first;
  const say: Say = (key) => state.texts[key] ?? key;
  const status = makeStatus(say);
  const log = makeLog(
    say,
    (message, data) => void replies.perform(() => act(message.channel, message.id, data)),
  );
  const replies = makeReplies(log, status, first.change);
  const list = makeChannelList(first.channels, say, (ref) => void open(ref, true));
  const shown = makeShownChannel(log, status, list.current, replies.show);
  const closeMenu = prepareMenu();

  const open = async (ref: string, byHand: boolean) => {
    const channel = list.choose(ref);
    if (channel === null) return;
    if (byHand) history.pushState(null, '', addressOf(channel.ref));
    closeMenu();
    const isOpen = await shown.open(channel);
    if (isOpen && byHand) byId('channel-name', HTMLElement).focus();
  };
  const refresh = async () => {
    state = await fetchState();
    list.update(state.channels);
    showSources(state.sources, say);
  };

  offerDeeds(first, say, list, replies);
  offerNewChannel(first, say, async (ref) => {
    await refresh();
    await open(ref, true);
  });
  byId('older', HTMLButtonElement).addEventListener('click', () => void shown.showOlder());
  window.addEventListener('popstate', () => void open(channelInAddress() ?? '', false));
  showSources(first.sources, say);
  await open(channelInAddress() ?? '', false);
  const refreshQuietly = () => void refresh().catch(() => undefined);
  hearAll(list, shown, replies, status, refreshQuietly);
  setInterval(refreshQuietly, SOURCES_EVERY_MILLISECONDS);
}

/** All of what a reader can do in the channel that is shown. */
function offerDeeds(state: WireState, say: Say, list: ChannelList, replies: Replies): void {
  const { language, reader } = state;
  const ask = (text: string) => replies.perform(() => write(list.current(), text));
  makeComposer(say('message-needed'), ask);
  showQuestions(say, ask);
  showDeeds(reader.isOperator, say, (command) => {
    const data = { action: 'desk.command', values: { command, language } };
    void replies.perform(() => act(list.current(), null, data));
  });
  byId('reader', HTMLElement).textContent = reader.name;
}

function hearAll(
  list: ChannelList,
  shown: ShownChannel,
  replies: Replies,
  status: Status,
  refresh: () => void,
): void {
  listen(replies.newest, {
    message(message) {
      const isNew = replies.note(message.change);
      if (message.channel === list.current()) shown.hear(message);
      else if (isNew && message.kind !== 'gone') list.count(message.channel);
    },
    channels: refresh,
    reload: () => location.reload(),
    connected: (yes) => (yes ? status.done() : status.offline()),
  });
}
