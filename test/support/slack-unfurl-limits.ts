import { type Json, list, plain, record, sized } from '#test/support/slack-limit-checks.ts';

/** The only markup that is let through: a date on the reader's clock, with nothing around it. */
const DATE = /^<!date\^\d+\^[^<>|^]+\|[^<>|^]+>$/;
const BLOCKS = 50;

/** What `chat.unfurl` would refuse, or show as something else; it takes neither rich text nor buttons. */
export function unfurlComplaints(unfurls: Json): readonly string[] {
  return Object.entries(unfurls).flatMap(([url, unfurl]) => {
    const blocks = list(record(unfurl).blocks);
    const count = blocks.length < 1 || blocks.length > BLOCKS ? [`${blocks.length} blocks`] : [];
    return [...count, ...blocks.flatMap(blockOf)].map((what) => `${url}: ${what}`);
  });
}

function blockOf(block: Json): readonly string[] {
  switch (block.type) {
    case 'divider':
      return [];
    case 'section':
      return plain(block.text, 3_000);
    case 'context':
      return [...sized(block, 10), ...list(block.elements).flatMap(contextOf)];
    default:
      return [`unknown type ${block.type}`];
  }
}

function contextOf(element: Json): readonly string[] {
  if (element.type !== 'mrkdwn') return plain(element, 3_000);
  return DATE.test(String(element.text)) ? [] : [`markup ${element.text}`];
}
