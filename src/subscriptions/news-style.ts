import type { Visit } from '#src/desk/area.ts';
import { written } from '#src/desk/filled-form.ts';
import type { Field, FilledForm } from '#src/messages/form.ts';
import type { Fact } from '#src/messages/message.ts';
import type { Text } from '#src/messages/text.ts';
import { type NewsMention, type NewsStyle, USUAL_STYLE } from '#src/model/news-style.ts';
import {
  longestPost,
  looseBrace,
  PLACEHOLDERS,
  readTemplate,
  sayPlaceholder,
  sayTemplate,
} from '#src/news/template.ts';
import type { Words } from '#src/ports/words.ts';
import {
  firstMentionDraft,
  type MentionDraft,
  mentionFacts,
  mentionFields,
  mentionMistakes,
  mentionOf,
  readMentionDraft,
} from '#src/subscriptions/news-mention.ts';

/** The form's questions about how posts look, as they were filled in, right or wrong. */
export type StyleDraft = {
  /** With the placeholders of any language. */
  readonly template: string;
  readonly followUps: string;
  readonly mention: MentionDraft;
};

const BELOW = 'below';
const APART = 'apart';
const FOLLOW_UPS = [BELOW, APART] as const;
// What every platform takes in one field, and in one post beside what is said below it.
const MOST_WRITTEN = 3_000;
const MOST_POSTED = 3_000;
const MOST_LINES = 10;

export function firstStyleDraft({ say }: Visit, style: NewsStyle = USUAL_STYLE): StyleDraft {
  const { template, threads, mention } = style;
  return {
    template: sayTemplate(say, template),
    followUps: threads ? BELOW : APART,
    mention: firstMentionDraft(mention),
  };
}

/** What a form without these questions leaves out is as it is at first. */
export function readStyleDraft(visit: Visit, form: FilledForm, mention: NewsMention | null): StyleDraft {
  return {
    template: written(form, 'template'),
    followUps: written(form, 'followUps') || BELOW,
    mention: readMentionDraft(visit, form, mention),
  };
}

/** What is wrong, a row a field. */
export function styleMistakes(
  words: Words,
  draft: StyleDraft,
): readonly (readonly [field: string, mistake: Text])[] {
  const mistake = draft.template === '' ? null : templateMistake(words, draft.template);
  const isKnown = FOLLOW_UPS.some((known) => known === draft.followUps);
  return [
    ...(mistake ? [['template', mistake] as const] : []),
    ...(isKnown ? [] : [['followUps', { key: 'subscriptions:mistake.unknown' }] as const]),
    ...mentionMistakes(draft.mention),
  ];
}

function templateMistake(words: Words, written: string): Text | null {
  const loose = looseBrace(written);
  if (loose !== null) return { key: 'news:mistake.brace', values: { where: loose } };
  const { template, unknown } = readTemplate(words, written);
  if (unknown !== null) return { key: 'news:mistake.placeholder', values: { placeholder: unknown } };
  const letters = longestPost(template);
  if (letters > MOST_POSTED || written.split('\n').length > MOST_LINES) {
    return { key: 'news:mistake.long', values: { letters, most: MOST_POSTED, lines: MOST_LINES } };
  }
  return template.includes('{title}') ? null : { key: 'news:mistake.no-title' };
}

/** Of a draft without mistakes. */
export function styleOf(words: Words, { template, followUps, mention }: StyleDraft): NewsStyle {
  return {
    template: readTemplate(words, template).template,
    threads: followUps === BELOW,
    mention: mentionOf(mention),
  };
}

export function styleFields(visit: Visit, draft: StyleDraft): readonly Field[] {
  const { say } = visit;
  const placeholders = PLACEHOLDERS.map((one) => sayPlaceholder(say, one)).join(' ');
  return [
    {
      id: 'template',
      kind: 'paragraph',
      required: false,
      label: say('news:field.template', { placeholders }),
      value: draft.template,
      maxLength: MOST_WRITTEN,
    },
    {
      id: 'followUps',
      kind: 'one-of',
      required: true,
      label: say('news:field.follow-ups'),
      value: draft.followUps,
      choices: FOLLOW_UPS.map((value) => ({ value, label: say(`news:follow-ups.${value}`) })),
    },
    ...mentionFields(visit, draft.mention),
  ];
}

/** What of it is not as usual, among the facts of a subscription. */
export function styleFacts(visit: Visit, { template, threads, mention }: NewsStyle): readonly Fact[] {
  const { say } = visit;
  const lines = sayTemplate(say, template).split('\n').join(' / ');
  return [
    ...(template === '' ? [] : [{ label: say('news:fact.template'), value: lines }]),
    ...(threads ? [] : [{ label: say('news:field.follow-ups'), value: say('news:follow-ups.apart') }]),
    ...mentionFacts(visit, mention),
  ];
}
