import {
  address,
  CODE_SIGNS,
  doubles,
  type Json,
  list,
  plain,
  record,
  sized,
  within,
} from '#test/support/slack-limit-checks.ts';

/** Where Slack states its limits: docs.slack.dev/reference/block-kit and /reference/methods/chat.postMessage. */
const BLOCKS = 50;
// Undocumented: msg_blocks_too_long came at 11,000 and more (slackapi/bolt-js#2509, #2867).
const ALL_TEXT = 10_500;

/** What Slack would refuse, or show as something else, in a message that is to be sent; written apart from the adapter. */
export function slackComplaints(message: Json): readonly string[] {
  const blocks = list(message.blocks);
  return [
    ...summary(message.text),
    ...(blocks.length > BLOCKS ? [`${blocks.length} blocks`] : []),
    ...blocks.flatMap((block, index) => blockComplaints(block).map((what) => `block ${index}: ${what}`)),
    ...(allText(blocks) > ALL_TEXT ? [`${allText(blocks)} characters in all blocks`] : []),
    ...doubles(
      'action_id',
      blocks.flatMap((block) => list(block.elements).map((element) => element.action_id)),
    ),
  ];
}

function summary(text: unknown): readonly string[] {
  if (typeof text !== 'string' || text === '') return ['no text for notifications'];
  return [
    ...(text.length > 4_000 ? [`text of ${text.length}`] : []),
    ...(CODE_SIGNS.test(text) ? ['a sign in text is not escaped'] : []),
  ];
}

/** One block that both messages and views may hold. */
export function blockComplaints(block: Json): readonly string[] {
  switch (block.type) {
    case 'divider':
      return [];
    case 'header':
      return plain(block.text, 150);
    case 'context':
      return sized(block, 10).concat(list(block.elements).flatMap((element) => plain(element, 3_000)));
    case 'actions':
      return sized(block, 25).concat(list(block.elements).flatMap(buttonComplaints));
    case 'rich_text':
      return sized(block, 1_000).concat(list(block.elements).flatMap(richText));
    default:
      return [`unknown type ${block.type}`];
  }
}

export function buttonComplaints(element: Json): readonly string[] {
  if (element.type !== 'button') return [`unknown element ${element.type}`];
  return [
    ...plain(element.text, 75),
    ...within('accessibility_label', element.accessibility_label, 75),
    ...(/[<>]/.test(String(element.accessibility_label)) ? ['a sign in what is read out'] : []),
    ...within('action_id', element.action_id, 255),
    ...(element.url === undefined ? within('value', element.value, 2_000) : address(element.url)),
  ];
}

function richText(element: Json): readonly string[] {
  if (element.type === 'rich_text_list') {
    const style = element.style === 'bullet' ? [] : [`list of style ${element.style}`];
    return [...style, ...sized(element, 1_000), ...list(element.elements).flatMap(richText)];
  }
  if (element.type !== 'rich_text_section') return [`unknown element ${element.type}`];
  return [...sized(element, 1_000), ...list(element.elements).flatMap(run)];
}

function run(element: Json): readonly string[] {
  if (element.type === 'link') return [...within('text', element.text, 3_000), ...address(element.url)];
  if (element.type === 'date') return date(element);
  if (element.type === 'usergroup') return id(element.usergroup_id, /^S[A-Z0-9]+$/);
  if (element.type === 'user') return id(element.user_id, /^[UW][A-Z0-9]+$/);
  return element.type === 'text' ? within('text', element.text, 3_000) : [`unknown run ${element.type}`];
}

function id(given: unknown, form: RegExp): readonly string[] {
  return form.test(String(given)) ? [] : [`id ${given}`];
}

// docs.slack.dev/reference/block-kit/block-elements/date-element
const DATE_TOKENS =
  /\{(day_divider_pretty|date_num|date_slash|date_long|date_long_full|date_long_pretty|date|date_pretty|date_short|date_short_pretty|time|time_secs|ago)\}/g;

function date({ timestamp, format, fallback }: Json): readonly string[] {
  const bare = String(format).replace(DATE_TOKENS, '');
  return [
    ...(Number.isInteger(timestamp) ? [] : [`timestamp ${timestamp}`]),
    ...(bare === format || /[{}]/.test(bare) ? [`format ${format}`] : []),
    ...within('fallback', fallback, 3_000),
  ];
}

function allText(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + allText(each), 0);
  return Object.entries(record(value)).reduce((sum, [name, held]) => {
    if (typeof held !== 'string') return sum + allText(held);
    return ['text', 'url', 'format', 'fallback'].includes(name) ? sum + held.length : sum;
  }, 0);
}
