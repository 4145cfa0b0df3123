type Json = Readonly<Record<string, unknown>>;

/** Where Slack states its limits: docs.slack.dev/reference/block-kit and /reference/methods/chat.postMessage. */
const BLOCKS = 50;
// Undocumented: msg_blocks_too_long came at 11,000 and more (slackapi/bolt-js#2509, #2867).
const ALL_TEXT = 10_500;
const CODE_SIGNS = /[<>]|&(?!amp;|lt;|gt;)/;

/** What Slack would refuse, or show as something else, in a message that is to be sent; written apart from the adapter. */
export function slackComplaints(message: Json): readonly string[] {
  const blocks = list(message.blocks);
  return [
    ...summary(message.text),
    ...(blocks.length > BLOCKS ? [`${blocks.length} blocks`] : []),
    ...blocks.flatMap((block, index) => blockOf(block).map((what) => `block ${index}: ${what}`)),
    ...(allText(blocks) > ALL_TEXT ? [`${allText(blocks)} characters in all blocks`] : []),
    ...doubles(blocks.flatMap((block) => list(block.elements).map((element) => element.action_id))),
  ];
}

/** The same of a form that is to be opened. */
export function slackViewComplaints(view: unknown): readonly string[] {
  const { type, title, submit, close, private_metadata = '', blocks } = record(view);
  const shown = list(blocks);
  return [
    ...(type === 'modal' ? [] : [`view of type ${type}`]),
    ...[title, submit, close].flatMap((label) => (label === undefined ? [] : plain(label, 24))),
    ...(String(private_metadata).length > 3_000 ? ['too much private_metadata'] : []),
    ...(shown.length > 100 ? [`${shown.length} blocks`] : []),
    ...(submit === undefined && shown.some((block) => block.type === 'input')
      ? ['inputs without a submit']
      : []),
    ...shown.flatMap((block, index) => blockOf(block).map((what) => `block ${index}: ${what}`)),
    ...doubles(shown.map((block) => block.block_id)),
  ];
}

function summary(text: unknown): readonly string[] {
  if (typeof text !== 'string' || text === '') return ['no text for notifications'];
  return [
    ...(text.length > 4_000 ? [`text of ${text.length}`] : []),
    ...(CODE_SIGNS.test(text) ? ['a sign in text is not escaped'] : []),
  ];
}

function blockOf(block: Json): readonly string[] {
  switch (block.type) {
    case 'divider':
      return [];
    case 'header':
      return plain(block.text, 150);
    case 'context':
      return sized(block, 10).concat(list(block.elements).flatMap((element) => plain(element, 3_000)));
    case 'actions':
      return sized(block, 25).concat(list(block.elements).flatMap(button));
    case 'rich_text':
      return sized(block, 1_000).concat(list(block.elements).flatMap(richText));
    case 'section':
      return plain(block.text, 3_000);
    case 'input':
      return [
        ...plain(block.label, 2_000),
        ...within('block_id', block.block_id, 255),
        ...input(record(block.element)),
      ];
    default:
      return [`unknown type ${block.type}`];
  }
}

function button(element: Json): readonly string[] {
  if (element.type !== 'button') return [`unknown element ${element.type}`];
  return [
    ...plain(element.text, 75),
    ...within('action_id', element.action_id, 255),
    ...(element.url === undefined ? within('value', element.value, 2_000) : address(element.url)),
  ];
}

const INPUTS = ['plain_text_input', 'timepicker', 'static_select', 'multi_static_select', 'checkboxes'];

function input(element: Json): readonly string[] {
  const { type, initial_value, max_length } = element;
  const groups = list(element.option_groups);
  const lists = [element.options, ...groups.map((group) => group.options)].map(list);
  const most = type === 'checkboxes' ? 10 : 100;
  const needsChoice = String(type).endsWith('select') || type === 'checkboxes';
  return [
    ...(INPUTS.includes(String(type)) ? [] : [`unknown input ${type}`]),
    ...(String(initial_value ?? '').length > Number(max_length ?? 3_000)
      ? ['initial_value is too long']
      : []),
    ...(needsChoice && lists.flat().length === 0 ? ['nothing to choose from'] : []),
    ...(groups.length > 100 ? [`${groups.length} groups`] : []),
    ...groups.flatMap((group) => plain(group.label, 75)),
    ...lists.filter(({ length }) => length > most).map(({ length }) => `${length} options`),
    ...lists.flat().flatMap((option) => [...plain(option.text, 75), ...within('value', option.value, 150)]),
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
  return element.type === 'text' ? within('text', element.text, 3_000) : [`unknown run ${element.type}`];
}

function plain(object: unknown, limit: number): readonly string[] {
  const { type, text, emoji } = record(object);
  return [
    ...(type === 'plain_text' && emoji === false ? [] : [`text object ${type} with emoji ${emoji}`]),
    ...(CODE_SIGNS.test(String(text)) ? ['a sign in a text object is not escaped'] : []),
    ...within('text object', text, limit),
  ];
}

function address(url: unknown): readonly string[] {
  const isWeb = typeof url === 'string' && /^https?:\/\//i.test(url);
  return isWeb ? within('url', url, 3_000) : [`address ${url}`];
}

function within(name: string, value: unknown, limit: number): readonly string[] {
  if (typeof value !== 'string') return [`${name} is ${typeof value}`];
  return value.length < 1 || value.length > limit ? [`${name} of ${value.length}`] : [];
}

function sized(block: Json, limit: number): string[] {
  const { length } = list(block.elements);
  return length < 1 || length > limit ? [`${block.type} with ${length} elements`] : [];
}

function allText(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + allText(each), 0);
  return Object.entries(record(value)).reduce((sum, [name, held]) => {
    if (typeof held !== 'string') return sum + allText(held);
    return name === 'text' || name === 'url' ? sum + held.length : sum;
  }, 0);
}

function doubles(ids: readonly unknown[]): readonly string[] {
  const given = ids.filter((id) => id !== undefined);
  return new Set(given).size === given.length ? [] : ['an action_id occurs twice'];
}

function list(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.map(record) : [];
}

function record(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}
