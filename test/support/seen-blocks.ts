import { type Json, list, record } from '#test/support/slack-limit-checks.ts';

/** What a person sees of a message as Slack keeps it: `text` alone where there are no blocks. */
export function seenInSlack(message: Json): {
  summary: string;
  text: string;
  links: string[];
  buttons: string[];
} {
  const blocks = list(message.blocks);
  const summary = decoded(message.text);
  const seen = blocks.map(lookAt);
  return {
    summary,
    text: blocks.length === 0 ? summary : seen.map(({ text }) => text).join('\n'),
    links: seen.flatMap(({ links }) => links),
    buttons: blocks.flatMap((block) =>
      block.type === 'actions' ? list(block.elements).map(({ text }) => decoded(record(text).text)) : [],
    ),
  };
}

function lookAt(element: Json): { text: string; links: string[] } {
  const links = typeof element.url === 'string' ? [element.url] : [];
  if (element.type === 'text' || element.type === 'link') return { text: String(element.text), links };
  if (element.type === 'usergroup') return { text: `@${element.usergroup_id}`, links };
  if (element.type === 'user') return { text: `@${element.user_id}`, links };
  if (element.type === 'date') return { text: shownDate(element), links };
  if (element.type === 'plain_text') return { text: decoded(element.text), links };
  const own = typeof element.text === 'object' ? [record(element.text)] : [];
  const inner = [...own, ...list(element.elements)].map(lookAt);
  const between = element.type === 'rich_text_section' ? '' : '\n';
  return {
    text: inner.map(({ text }) => text).join(between),
    links: [...links, ...inner.flatMap((each) => each.links)],
  };
}

/** As a reader in Ottawa sees it who reads times in the short form of a database. */
function shownDate({ timestamp, format }: Json): string {
  const local = Temporal.Instant.fromEpochMilliseconds(Number(timestamp) * 1000)
    .toZonedDateTimeISO('America/Toronto')
    .toPlainDateTime();
  return String(format)
    .replace('{date_short}', local.toPlainDate().toString())
    .replace('{time}', local.toPlainTime().toString({ smallestUnit: 'minute' }));
}

function decoded(text: unknown): string {
  return String(text).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
