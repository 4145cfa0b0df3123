import { button, element } from '#adapters/web/page/element.ts';
import type { Say } from '#adapters/web/page/message.ts';
import { ZONE } from '#adapters/web/page/server.ts';
import type { WireState } from '#adapters/web/wire.ts';

export const NEW_CHANNEL_FIELDS = ['name', 'languages', 'timezone'] as const;
type FieldName = (typeof NEW_CHANNEL_FIELDS)[number];

export type NewChannelForm = {
  readonly form: HTMLFormElement;
  read(): { readonly name: string; readonly languages: readonly string[]; readonly timezone: string };
  /** Puts everything back and the focus at the beginning. */
  begin(): void;
  /** Tells what is wrong beside the field, which takes the focus. */
  complain(wrong: FieldName, text: string): void;
};

/** The form of a new channel: name, languages and zone are asked, the zone of the browser offered. */
export function makeNewChannelForm(state: WireState, say: Say, cancel: () => void): NewChannelForm {
  const name = input('name', { required: true, maxlength: '80' });
  const zone = input('timezone', { required: true, value: ZONE, list: 'timezones' });
  const languages = state.languages.map(({ tag, name: label }) => languageChoice(tag, label, state.language));
  const boxes = languages.map(({ box }) => box);
  const form = element(
    'form',
    { novalidate: true },
    element('h2', { class: 'dialog-title', id: 'new-channel-title' }, say('new-channel')),
    field('name', say('new-channel.name'), name),
    group('languages', say('new-channel.languages'), languages),
    field('timezone', say('new-channel.timezone'), zone),
    element('p', { class: 'hint', id: 'timezone-hint' }, say('new-channel.timezone-hint')),
    zoneList(state.timezones),
    buttons(say, cancel),
  );
  const mark = (wrong: FieldName | null, text: string) => {
    for (const other of NEW_CHANNEL_FIELDS) showError(form, other, other === wrong ? text : null);
    name.ariaInvalid = wrong === 'name' ? 'true' : null;
    zone.ariaInvalid = wrong === 'timezone' ? 'true' : null;
  };
  return {
    form,
    read: () => ({
      name: name.value,
      languages: boxes.filter((box) => box.checked).map((box) => box.value),
      timezone: zone.value.trim(),
    }),
    begin() {
      form.reset();
      mark(null, '');
      name.focus();
    },
    complain(wrong, text) {
      mark(wrong, text);
      const places = { name, languages: boxes[0], timezone: zone };
      places[wrong]?.focus();
    },
  };
}

type Choice = { readonly box: HTMLInputElement; readonly label: HTMLElement };

function languageChoice(tag: string, name: string, own: string): Choice {
  const box = element('input', { type: 'checkbox', value: tag, checked: tag === own });
  return { box, label: element('label', { class: 'choice' }, box, ' ', name) };
}

function group(id: FieldName, legend: string, choices: readonly Choice[]): HTMLElement {
  return element(
    'fieldset',
    { 'aria-describedby': errorId(id) },
    element('legend', {}, legend),
    errorLine(id),
    ...choices.map((choice) => choice.label),
  );
}

function zoneList(timezones: readonly string[]): HTMLElement {
  return element(
    'datalist',
    { id: 'timezones' },
    ...timezones.map((timezone) => element('option', { value: timezone })),
  );
}

function buttons(say: Say, cancel: () => void): HTMLElement {
  return element(
    'div',
    { class: 'buttons' },
    element('button', { type: 'submit', class: 'primary' }, say('create')),
    button(say('cancel'), 'quiet', cancel),
  );
}

function input(id: FieldName, attributes: Readonly<Record<string, string | boolean>>): HTMLInputElement {
  return element('input', {
    id: `new-${id}`,
    type: 'text',
    autocomplete: 'off',
    'aria-describedby': errorId(id),
    ...attributes,
  });
}

function field(id: FieldName, label: string, control: HTMLInputElement): HTMLElement {
  return element(
    'div',
    { class: 'field' },
    element('label', { for: control.id }, label),
    errorLine(id),
    control,
  );
}

function errorLine(id: FieldName): HTMLElement {
  return element('p', { class: 'error', id: errorId(id), hidden: true });
}

function showError(form: HTMLElement, id: FieldName, text: string | null): void {
  const line = form.querySelector<HTMLElement>(`#${errorId(id)}`);
  if (line === null) return;
  line.hidden = text === null;
  line.textContent = text;
}

function errorId(id: FieldName): string {
  return `new-${id}-error`;
}
