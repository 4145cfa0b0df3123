import type { Message, Part } from '#src/messages/message.ts';

/** What a reader of a message without any styling sees. */
export function plainMessage(message: Message): {
  summary: string;
  text: string;
  links: string[];
  buttons: string[];
} {
  const citations = message.parts.flatMap((part) => (part.kind === 'sources' ? part.citations : []));
  const opened = message.buttons.flatMap((button) => (button.kind === 'open' ? button.url : []));
  return {
    summary: message.summary,
    text: message.parts.map(textOf).join('\n'),
    links: [...citations.map((citation) => citation.url), ...opened].filter((url) => url.startsWith('http')),
    buttons: message.buttons.map((button) => button.label),
  };
}

function textOf(part: Part): string {
  switch (part.kind) {
    case 'title':
    case 'text':
      return part.text;
    case 'facts':
      return part.facts.map((fact) => `${fact.label}: ${fact.value}`).join('\n');
    case 'list':
      return part.items.join('\n');
    case 'sources':
      return [part.label, ...part.citations.map((citation) => citation.title)].join('\n');
    case 'mention':
      return `@${part.who.name}`;
    case 'divider':
      return '';
  }
}
