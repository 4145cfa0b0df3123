import type { Choice, Field, FilledForm, Form } from '#src/messages/form.ts';
import { plainText } from '#src/messages/plain-text.ts';
import type { TextKey, TextValues } from '#src/messages/text.ts';

type Terminal = {
  readonly next: (prompt: string) => Promise<string | null>;
  readonly write: (text: string) => void;
  readonly say: (key: TextKey, values?: TextValues) => string;
};

type Value = string | readonly string[];

/** Asks a form field by field; an empty line keeps what is there. Null when the input ends before the form does. */
export async function askForm(form: Form, terminal: Terminal): Promise<FilledForm | null> {
  const preview = form.preview ? [plainText(form.preview)] : [];
  terminal.write([form.title, ...(form.note === null ? [] : [form.note]), ...preview].join('\n'));
  const values: Record<string, Value> = {};
  for (const field of form.fields) {
    const value = await askField(field, terminal);
    if (value === null) return null;
    values[field.id] = value;
  }
  const intent = await askIntent(form, terminal);
  return intent === null ? null : { name: form.name, intent, values, context: form.context };
}

async function askField(field: Field, terminal: Terminal): Promise<Value | null> {
  if (field.error !== undefined) terminal.write(`! ${field.error}`);
  switch (field.kind) {
    case 'line':
    case 'paragraph':
    case 'time': {
      terminal.write(`${field.label}${field.value === '' ? '' : ` (${field.value})`}:`);
      const line = await terminal.next('… ');
      return line === null ? null : line.trim() || field.value;
    }
    case 'one-of': {
      const chosen = await choose(field.label, field.choices, [field.value], terminal);
      return chosen && (chosen[0] ?? field.value);
    }
    case 'any-of':
      return choose(field.label, field.choices, field.value, terminal);
  }
}

async function askIntent(form: Form, terminal: Terminal): Promise<string | null> {
  const [only, another] = form.submits;
  if (!only) return null;
  if (!another) return only.intent;
  const choices = form.submits.map(({ intent, label }): Choice => ({ value: intent, label }));
  const chosen = await choose(terminal.say('cli:chat.submit'), choices, [only.intent], terminal);
  return chosen && (chosen[0] ?? only.intent);
}

/** Asks for numbers of choices, as `1 3`, until they are some; an empty line keeps what is chosen. */
async function choose(
  label: string,
  choices: readonly Choice[],
  before: readonly string[],
  terminal: Terminal,
): Promise<readonly string[] | null> {
  const mark = (choice: Choice) => (before.includes(choice.value) ? '*' : ' ');
  const list = choices.map((choice, index) => `${mark(choice)}[${index + 1}] ${choice.label}`);
  terminal.write([`${label}:`, ...list].join('\n'));
  for (;;) {
    terminal.write(terminal.say('cli:chat.choose'));
    const line = await terminal.next('… ');
    if (line === null) return null;
    if (line.trim() === '') return before;
    const picked = line
      .split(/[\s,;]+/)
      .filter(Boolean)
      .map((word) => choices[Number(word) - 1]?.value);
    if (picked.every((value) => value !== undefined)) return picked;
    terminal.write(terminal.say('cli:chat.not-a-choice', { word: line.trim(), count: choices.length }));
  }
}
