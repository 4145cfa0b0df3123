import { describe, expect, test } from 'vitest';
import { slackComplaints } from '#test/support/slack-limits.ts';
import { unfurlComplaints } from '#test/support/slack-unfurl-limits.ts';
import { viewComplaints } from '#test/support/slack-view-limits.ts';

describe('of a message, is refused', () => {
  const text = 'x';
  const rich = (elements: object[]) => ({ type: 'rich_text', elements });
  const run = (length: number) =>
    rich([{ type: 'rich_text_section', elements: [{ type: 'text', text: 'x'.repeat(length) }] }]);
  const date = (values: object) =>
    rich([
      {
        type: 'rich_text_section',
        elements: [{ type: 'date', timestamp: 0, format: '{date}', fallback: 'x', ...values }],
      },
    ]);
  const silent = {
    type: 'button',
    text: { type: 'plain_text', text: 'x', emoji: false },
    action_id: 'a',
    value: 'v',
  };
  const button = { ...silent, accessibility_label: 'x' };
  test.each([
    ['no text', { blocks: [] }],
    ['an unescaped sign', { text: '<!channel>' }],
    ['51 blocks', { text, blocks: Array(51).fill({ type: 'divider' }) }],
    ['an unknown block', { text, blocks: [{ type: 'banana' }] }],
    ['markup', { text, blocks: [{ type: 'context', elements: [{ type: 'mrkdwn', text: 'x' }] }] }],
    ['an empty block', { text, blocks: [rich([])] }],
    ['an empty run', { text, blocks: [run(0)] }],
    ['a long run', { text, blocks: [run(3001)] }],
    ['too much text', { text, blocks: Array(4).fill(run(3000)) }],
    ['a date in words that Slack does not know', { text, blocks: [date({ format: '{day}' })] }],
    ['a date without a fallback', { text, blocks: [date({ fallback: '' })] }],
    ['a button that is not read out', { text, blocks: [{ type: 'actions', elements: [silent] }] }],
    [
      'a long value',
      { text, blocks: [{ type: 'actions', elements: [{ ...button, value: 'x'.repeat(2001) }] }] },
    ],
    ['an address', { text, blocks: [{ type: 'actions', elements: [{ ...button, url: 'javascript:x' }] }] }],
    ['an id twice', { text, blocks: [{ type: 'actions', elements: [button, button] }] }],
    ['26 buttons', { text, blocks: [{ type: 'actions', elements: Array(26).fill(button) }] }],
  ])('%s', (_, message) => expect(slackComplaints(message)).not.toEqual([]));
});

const said = (text: string) => ({ type: 'plain_text', text, emoji: false });

describe('of a view', () => {
  const option = (value: string) => ({ text: said(value), value });
  const select = (values: object) => ({
    type: 'static_select',
    action_id: 'a',
    options: [option('x')],
    ...values,
  });
  const input = (element: object) => ({ type: 'input', label: said('x'), element });
  const modal = (...blocks: object[]) => ({ type: 'modal', title: said('x'), submit: said('x'), blocks });
  const options = (count: number) => Array.from({ length: count }, (_, nth) => option(String(nth)));
  const group = (count: number) => ({ label: said('x'), options: options(count) });
  const line = { type: 'section', text: said('x') };

  test.each([
    modal(
      input(select({ initial_option: option('x') })),
      input({ type: 'timepicker', initial_time: '09:00' }),
    ),
    modal(input(select({ options: undefined, option_groups: [group(100)] }))),
    modal(input({ type: 'plain_text_input', max_length: 150, initial_value: 'x' })),
    { type: 'home', blocks: [line, { type: 'divider' }], private_metadata: 'x'.repeat(3000) },
  ])('nothing is refused where nothing is wrong', (view) => expect(viewComplaints(view)).toEqual([]));

  test.each([
    ['no kind', { blocks: [line] }],
    ['a long title', { ...modal(line), title: said('x'.repeat(25)) }],
    ['inputs without a button', { ...modal(input(select({}))), submit: undefined }],
    ['101 blocks', modal(...Array(101).fill(line))],
    ['nothing', modal()],
    ['much to remember', { ...modal(line), private_metadata: 'x'.repeat(3001) }],
    ['an unescaped sign', modal({ type: 'section', text: said('<!channel>') })],
    ['markup', modal({ type: 'section', text: { type: 'mrkdwn', text: 'x' } })],
    ['a block id twice', modal({ ...line, block_id: 'a' }, { ...line, block_id: 'a' })],
    ['101 options', modal(input(select({ options: options(101) })))],
    ['101 options in a group', modal(input(select({ options: undefined, option_groups: [group(101)] })))],
    ['options beside groups', modal(input(select({ option_groups: [group(1)] })))],
    ['no options', modal(input(select({ options: [] })))],
    ['11 boxes', modal(input({ type: 'checkboxes', options: options(11) }))],
    ['a long option', modal(input(select({ options: [option('x'.repeat(76))] })))],
    ['a choice that is not offered', modal(input(select({ initial_option: option('y') })))],
    ['an empty choice', modal(input({ type: 'checkboxes', options: options(1), initial_options: [] }))],
    ['a time that is none', modal(input({ type: 'timepicker', initial_time: '9:00' }))],
    [
      'a value longer than may be written',
      modal(input({ type: 'plain_text_input', max_length: 1, initial_value: 'xx' })),
    ],
    ['an unknown element', modal(input({ type: 'banana' }))],
  ])('%s is refused', (_, view) => expect(viewComplaints(view)).not.toEqual([]));
});

describe('of what is shown below a link', () => {
  const below = (...blocks: object[]) => ({ 'https://example.org': { blocks } });
  const date = (text: string) => ({ type: 'context', elements: [{ type: 'mrkdwn', text }] });

  test('nothing is refused where nothing is wrong', () => {
    const blocks = [{ type: 'section', text: said('x') }, date('<!date^0^your time: {time}|1970-01-01 UTC>')];
    expect(unfurlComplaints(below(...blocks))).toEqual([]);
  });

  test.each([
    ['nothing', below()],
    ['rich text', below({ type: 'rich_text', elements: [] })],
    ['buttons', below({ type: 'actions', elements: [] })],
    ['markup', below(date('*bold*'))],
    ['a date that links', below(date('<!date^0^{time}^https://evil.example|x>'))],
    ['more than a date', below(date('<!date^0^{time}|x> <!channel>'))],
  ])('%s is refused', (_, unfurls) => expect(unfurlComplaints(unfurls)).not.toEqual([]));
});
