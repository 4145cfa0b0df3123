import { doubles, type Json, list, plain, record, within } from '#test/support/slack-limit-checks.ts';
import { blockComplaints, buttonComplaints } from '#test/support/slack-limits.ts';

/** docs.slack.dev/reference/views and /reference/block-kit/block-elements, in characters unless said otherwise. */
const BLOCKS = 100;
const SELECT_OPTIONS = 100;
const CHECKED_OPTIONS = 10;
const MENU_OPTIONS = 5;

/** What Slack would refuse in a modal or a home tab. */
export function viewComplaints(view: Json): readonly string[] {
  const blocks = list(view.blocks);
  const inputs = blocks.filter(({ type }) => type === 'input');
  return [
    ...(view.type === 'modal' ? modal(view, inputs.length > 0) : view.type === 'home' ? [] : ['no type']),
    ...(blocks.length < 1 || blocks.length > BLOCKS ? [`${blocks.length} blocks`] : []),
    ...optional('private_metadata', view.private_metadata, 3_000),
    ...optional('callback_id', view.callback_id, 255),
    ...blocks.flatMap((block, index) => blockOf(block).map((what) => `block ${index}: ${what}`)),
    ...doubles(
      'block_id',
      blocks.map(({ block_id }) => block_id),
    ),
  ];
}

function modal(view: Json, needsSubmit: boolean): readonly string[] {
  return [
    ...plain(view.title, 24),
    ...(view.close === undefined ? [] : plain(view.close, 24)),
    ...(view.submit === undefined ? (needsSubmit ? ['inputs and no submit'] : []) : plain(view.submit, 24)),
  ];
}

function blockOf(block: Json): readonly string[] {
  const named = optional('block_id', block.block_id, 255);
  switch (block.type) {
    case 'input':
      return [...named, ...input(block)];
    case 'section':
      return [...named, ...section(block)];
    case 'actions': {
      const elements = list(block.elements);
      const count = elements.length < 1 || elements.length > 25 ? [`${elements.length} elements`] : [];
      const ids = doubles(
        'action_id',
        elements.map(({ action_id }) => action_id),
      );
      return [...named, ...count, ...ids, ...elements.flatMap(elementOf)];
    }
    default:
      return [...named, ...blockComplaints(block)];
  }
}

function input(block: Json): readonly string[] {
  return [
    ...plain(block.label, 2_000),
    ...(block.hint === undefined ? [] : plain(block.hint, 2_000)),
    ...elementOf(record(block.element)),
  ];
}

function section(block: Json): readonly string[] {
  return [
    ...plain(block.text, 3_000),
    ...(block.accessory === undefined ? [] : elementOf(record(block.accessory))),
  ];
}

function elementOf(element: Json): readonly string[] {
  const named = optional('action_id', element.action_id, 255);
  const hint = element.placeholder === undefined ? [] : plain(element.placeholder, 150);
  switch (element.type) {
    case 'button':
      return buttonComplaints(element);
    case 'plain_text_input':
      return [...named, ...hint, ...written(element)];
    case 'static_select':
    case 'multi_static_select':
      return [...named, ...hint, ...options(element, SELECT_OPTIONS)];
    case 'checkboxes':
    case 'radio_buttons':
      return [...named, ...options(element, CHECKED_OPTIONS)];
    case 'overflow':
      return [...named, ...options(element, MENU_OPTIONS)];
    case 'timepicker':
      return [...named, ...hint, ...time(element.initial_time)];
    case 'conversations_select':
    case 'multi_conversations_select':
      return [...named, ...hint];
    default:
      return [`unknown element ${element.type}`];
  }
}

function written({ initial_value, max_length }: Json): readonly string[] {
  const most = typeof max_length === 'number' ? max_length : 3_000;
  return [
    ...(most < 1 || most > 3_000 ? [`max_length ${most}`] : []),
    ...optional('initial_value', initial_value, most),
  ];
}

function options(element: Json, most: number): readonly string[] {
  const groups = element.option_groups === undefined ? null : list(element.option_groups);
  const lists = groups === null ? [list(element.options)] : groups.map((group) => list(group.options));
  const offered = lists.flat();
  return [
    ...(groups === null ? [] : groupsOf(element, groups)),
    ...lists.flatMap(({ length }) => (length < 1 || length > most ? [`${length} options`] : [])),
    ...offered.flatMap(({ text, value }) => [...plain(text, 75), ...within('value', value, 150)]),
    ...doubles(
      'value',
      offered.map(({ value }) => value),
    ),
    ...chosenOf(element, offered),
  ];
}

function groupsOf(element: Json, groups: readonly Json[]): readonly string[] {
  const count = groups.length < 1 || groups.length > SELECT_OPTIONS ? [`${groups.length} groups`] : [];
  const both = element.options === undefined ? [] : ['options beside groups'];
  return [...count, ...both, ...groups.flatMap(({ label }) => plain(label, 75))];
}

function chosenOf(element: Json, offered: readonly Json[]): readonly string[] {
  const one = element.initial_option === undefined ? [] : [element.initial_option];
  const chosen = [...list(element.initial_options), ...one];
  const known = offered.map((option) => JSON.stringify(option));
  return [
    ...(chosen.every((option) => known.includes(JSON.stringify(option))) ? [] : ['chosen and not offered']),
    // Slack refuses an empty list of what is chosen.
    ...(Array.isArray(element.initial_options) && chosen.length === 0 ? ['nothing chosen is said'] : []),
  ];
}

function time(initial: unknown): readonly string[] {
  return initial === undefined || /^([01]\d|2[0-3]):[0-5]\d$/.test(String(initial))
    ? []
    : [`time ${initial}`];
}

function optional(name: string, value: unknown, limit: number): readonly string[] {
  return value === undefined || value === '' ? [] : within(name, value, limit);
}
