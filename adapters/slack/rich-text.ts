import type {
  RichTextBlock,
  RichTextBlockElement,
  RichTextDate,
  RichTextLink,
  RichTextText,
  RichTextUsergroupMention,
  RichTextUserMention,
} from '@slack/types';
import { LIMITS } from '#adapters/slack/limits.ts';
import { pieces, seenText } from '#adapters/slack/plain-text.ts';
import { readersTime } from '#adapters/slack/readers-time.ts';
import type { Moment } from '#src/messages/message.ts';
import type { Mention } from '#src/model/mention.ts';

export type Run = RichTextText | RichTextLink | RichTextDate | RichTextUserMention | RichTextUsergroupMention;

type Style = { readonly bold?: boolean; readonly italic?: boolean };

/**
 * Text from anywhere as a run of rich text, which Slack does not parse: no mention, link or emphasis can be
 * made in it. Nothing where there is nothing to see; several runs where it is long.
 */
export function textRuns(text: string, style?: Style): readonly RichTextText[] {
  return pieces(seenText(text), LIMITS.text).map((piece) => ({
    type: 'text',
    text: piece,
    ...(style && { style }),
  }));
}

/** Runs that open an address; one that is not `http` or `https`, or too long, stays plain text. */
export function linkRuns(text: string, url: string, style?: Style): readonly Run[] {
  if (!isLinkable(url)) return textRuns(text, style);
  return textRuns(text, style).map((run) => ({ ...run, type: 'link', url }));
}

/** Runs for the end of a line: what it says, on the clock of whoever reads it. */
export function momentRuns(moment: Moment): readonly Run[] {
  return [
    { type: 'text', text: ' · ' },
    { type: 'date', ...readersTime(moment) },
  ];
}

/** What Slack shows as the name of a group or a person, and notifies them by; one that it does not know is plain text. */
export function mentionRuns({ ref, name }: Mention): readonly Run[] {
  if (/^S[A-Z0-9]+$/.test(ref)) return [{ type: 'usergroup', usergroup_id: ref }];
  if (/^[UW][A-Z0-9]+$/.test(ref)) return [{ type: 'user', user_id: ref }];
  return textRuns(`@${name}`);
}

export function isLinkable(url: string): boolean {
  const protocol = URL.parse(url)?.protocol;
  return url.length <= LIMITS.url && (protocol === 'https:' || protocol === 'http:');
}

/** Lines below each other, as blocks that are each within the limits; an empty line is left out. */
export function lines(rows: readonly (readonly Run[])[]): readonly RichTextBlock[] {
  return pack(rows, (packed) => packed.map((elements) => ({ type: 'rich_text_section', elements })));
}

/** The same with a bullet before each line. */
export function bullets(rows: readonly (readonly Run[])[]): readonly RichTextBlock[] {
  return pack(rows, (packed) => [
    {
      type: 'rich_text_list',
      style: 'bullet',
      elements: packed.map((elements) => ({ type: 'rich_text_section', elements })),
    },
  ]);
}

function pack(
  rows: readonly (readonly Run[])[],
  draw: (rows: Run[][]) => RichTextBlockElement[],
): readonly RichTextBlock[] {
  const groups: Run[][][] = [];
  let room = 0;
  for (const row of rows.flatMap(split)) {
    const size = lengthOf(row);
    if (size > room || groups.length === 0) {
      groups.push([]);
      room = LIMITS.text;
    }
    groups.at(-1)?.push([...row]);
    room -= size;
  }
  return groups.map((group) => ({ type: 'rich_text', elements: draw(group) }));
}

/** A row that is too long for one block becomes several, between its runs. */
function split(row: readonly Run[]): readonly (readonly Run[])[] {
  if (row.length === 0) return [];
  return lengthOf(row) <= LIMITS.text ? [row] : row.map((run) => [run]);
}

function lengthOf(row: readonly Run[]): number {
  return row.reduce((sum, run) => sum + seenLength(run), 0);
}

function seenLength(run: Run): number {
  if (run.type === 'date') return run.format.length;
  return 'text' in run ? (run.text ?? '').length : 0;
}
