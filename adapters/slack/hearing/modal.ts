import type { ActionsBlock, InputBlock, KnownBlock, ModalView, PlainTextOption } from '@slack/types';
import { messageBlocks } from '#adapters/slack/blocks.ts';
import { choiceElement } from '#adapters/slack/hearing/choice-element.ts';
import { LIMITS } from '#adapters/slack/limits.ts';
import { plainText, seenText, shortened } from '#adapters/slack/plain-text.ts';
import type { Field, Form } from '#src/messages/form.ts';
import type { Message } from '#src/messages/message.ts';
import type { Words } from '#src/ports/words.ts';

/** Slack names inputs by their block; the ids of our fields stand behind this. */
export const FIELD = 'field-';
/** The buttons beside the one that Slack draws itself carry their intent as value, behind this. */
export const SUBMIT = 'submit-';

const APP_NAME = 'Allianzbote';

/**
 * A form as Slack shows it. `before` stands above the fields, such as a preview. Slack draws one button itself: the
 * first; the others are buttons of their own. `metadata` comes back as it is.
 */
export function modal(words: Words, form: Form, before: readonly Message[], metadata: string): ModalView {
  const { language, title } = form;
  const [first, ...others] = form.submits;
  const heading = isShort(title) ? [] : [section(title)];
  return {
    ...frame(words, language, title),
    submit: label(first?.label ?? words.say(language, 'slack:close'), LIMITS.viewTitle),
    private_metadata: metadata,
    blocks: [
      ...heading,
      ...before.flatMap(withoutButtons),
      ...(form.note === null ? [] : [section(form.note)]),
      ...(form.preview ? withoutButtons(form.preview) : []),
      ...form.fields.flatMap(fieldBlocks),
      ...submitBlocks(others),
    ].slice(0, LIMITS.viewBlocks),
  };
}

/** What is left to read in a form that is done. */
export function doneModal(
  words: Words,
  { language, title }: Pick<Form, 'language' | 'title'>,
  messages: readonly Message[],
): ModalView {
  return {
    ...frame(words, language, title),
    blocks: messages.flatMap(withoutButtons).slice(0, LIMITS.viewBlocks),
  };
}

function frame(words: Words, language: string, title: string) {
  const close = label(words.say(language, 'slack:close'), LIMITS.viewTitle);
  return { type: 'modal', title: label(isShort(title) ? title : APP_NAME, LIMITS.viewTitle), close } as const;
}

/** Slack has little room in the frame: what is longer stands inside, whole. */
function isShort(title: string): boolean {
  return seenText(title).length <= LIMITS.viewTitle;
}

function withoutButtons(message: Message): readonly KnownBlock[] {
  return messageBlocks({ ...message, buttons: [] });
}

/** Where a mistake cannot be shown by Slack itself, it stands below its field. */
function fieldBlocks(field: Field): readonly KnownBlock[] {
  const { error } = field;
  const input = inputBlock(field);
  if (error === undefined || input === null) return input === null ? [] : [input];
  return [input, { type: 'context', elements: [plainText(shortened(`⚠ ${seenText(error)}`, LIMITS.text))] }];
}

/** Null where there is nothing to choose from, which Slack would refuse the whole form for. */
function inputBlock(field: Field): InputBlock | null {
  const element = elementOf(field);
  if (element === null) return null;
  return {
    type: 'input',
    block_id: `${FIELD}${field.id}`,
    label: label(field.label, LIMITS.inputLabel),
    optional: !field.required,
    element,
  };
}

function elementOf(field: Field): InputBlock['element'] | null {
  switch (field.kind) {
    case 'line':
    case 'paragraph':
      return {
        type: 'plain_text_input',
        action_id: 'value',
        multiline: field.kind === 'paragraph',
        max_length: Math.min(field.maxLength, LIMITS.text),
        ...(field.value !== '' && {
          initial_value: field.value.slice(0, Math.min(field.maxLength, LIMITS.text)),
        }),
      };
    case 'time':
      return {
        type: 'timepicker',
        action_id: 'value',
        ...(/^\d\d:\d\d$/.test(field.value) && { initial_time: field.value }),
      };
    default:
      return choiceElement(field);
  }
}

function submitBlocks(submits: Form['submits']): readonly ActionsBlock[] {
  if (submits.length === 0) return [];
  const elements = submits.slice(0, LIMITS.buttons).map(({ intent, label: said }) => ({
    type: 'button' as const,
    action_id: `${SUBMIT}${intent}`,
    value: intent,
    text: label(said, LIMITS.buttonLabel),
    accessibility_label: shortened(seenText(said), LIMITS.buttonLabel),
  }));
  return [{ type: 'actions', elements }];
}

function section(text: string): KnownBlock {
  return { type: 'section', text: label(text, LIMITS.text) };
}

function label(text: string, limit: number): PlainTextOption['text'] {
  return plainText(shortened(seenText(text), limit));
}
