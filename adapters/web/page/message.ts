import { drawCard } from '#adapters/web/page/card.ts';
import { element } from '#adapters/web/page/element.ts';
import type { WireMessage } from '#adapters/web/wire.ts';

export type Say = (key: string) => string;

/** A message as it stands in the log. `act` hears what is done on its card. */
export function drawMessage(message: WireMessage, say: Say, act: (data: unknown) => void): HTMLElement {
  const author = message.kind === 'said' ? (message.isOwn ? say('you') : message.author) : say('title');
  const isOwn = message.kind === 'said' && message.isOwn;
  const kinds = [message.kind, isOwn ? 'own' : '', message.isPrivate && !isOwn ? 'private' : ''];
  const article = element('article', {
    class: `message ${kinds.filter(Boolean).join(' ')}`,
    id: `message-${message.id}`,
    tabindex: '-1',
    'aria-label': [author, ...('summary' in message ? [message.summary] : []), message.sentAtText].join(', '),
  });
  article.append(head(message, author, say));
  if (message.kind === 'said') article.append(element('p', { class: 'text', dir: 'auto' }, message.text));
  if (message.kind === 'card') {
    const frame = element('form', { class: 'card', lang: message.language, novalidate: true });
    // The renderer's buttons do the work; the form only keeps the choices of one card together.
    frame.addEventListener('submit', (event) => event.preventDefault());
    frame.append(drawCard(message.card, say('link-opens'), act));
    article.append(frame);
  }
  return article;
}

function head(message: WireMessage, author: string, say: Say): HTMLElement {
  const line = element(
    'p',
    { class: 'head' },
    element('span', { class: 'author' }, author),
    ' ',
    element('time', { datetime: message.sentAt }, message.sentAtText),
  );
  if (message.isPrivate && message.kind === 'card') {
    line.append(' ', element('span', { class: 'only-you' }, say('private')));
  }
  return line;
}
