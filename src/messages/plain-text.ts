import type { Message, Part } from '#src/messages/message.ts';

/** A message as text for a terminal: every fact that a person sees in chat, the sources listed below it. */
export function plainText(message: Message): string {
  const listed = new Set(
    message.parts.flatMap((part) => (part.kind === 'sources' ? part.citations.map(({ url }) => url) : [])),
  );
  const blocks = message.parts.map((part) => partText(part, listed));
  return blocks.filter((text) => text !== '').join('\n');
}

function partText(part: Part, listed: ReadonlySet<string>): string {
  switch (part.kind) {
    case 'title':
      return part.url === undefined || listed.has(part.url) ? part.text : `${part.text} – ${part.url}`;
    case 'text':
      return part.text;
    case 'facts':
      return part.facts.map((fact) => `${fact.label}: ${fact.value}`).join('\n');
    case 'list':
      return part.items.map((item) => `• ${item}`).join('\n');
    case 'sources':
      return [
        `${part.label}:`,
        ...part.citations.map((citation, index) => `[${index + 1}] ${citation.title} – ${citation.url}`),
      ].join('\n');
    case 'mention':
      return `@${part.who.name}`;
    case 'divider':
      return '—';
  }
}
