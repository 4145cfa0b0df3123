import { button, byId, element } from '#adapters/web/page/element.ts';
import type { Say } from '#adapters/web/page/message.ts';
import { createChannel, Refused, ZONE } from '#adapters/web/page/server.ts';
import type { WireState } from '#adapters/web/wire.ts';

const FIELDS = ['name', 'languages', 'timezone'] as const;
type FieldName = (typeof FIELDS)[number];

/** Lets a reader open a channel: name, languages and zone are asked, the zone of the browser offered. */
export function offerNewChannel(state: WireState, say: Say, created: (ref: string) => void): void {
  const dialog = byId('new-channel-dialog', HTMLDialogElement);
  const name = input('name', { required: true, maxlength: '80' });
  const zone = input('timezone', { required: true, value: ZONE, list: 'timezones' });
  const choices = state.languages.map((language) => {
    const checked = language.tag === state.language;
    const box = element('input', { type: 'checkbox', value: language.tag, checked });
    return { box, label: element('label', { class: 'choice' }, box, ' ', language.name) };
  });
  const zones = element('datalist', { id: 'timezones' });
  zones.append(...state.timezones.map((timezone) => element('option', { value: timezone })));
  const form = element(
    'form',
    { novalidate: true },
    element('h2', { class: 'dialog-title', id: 'new-channel-title' }, say('new-channel')),
    field('name', say('new-channel.name'), name),
    element(
      'fieldset',
      { 'aria-describedby': errorId('languages') },
      element('legend', {}, say('new-channel.languages')),
      errorLine('languages'),
      ...choices.map((choice) => choice.label),
    ),
    field('timezone', say('new-channel.timezone'), zone),
    element('p', { class: 'hint', id: 'timezone-hint' }, say('new-channel.timezone-hint')),
    zones,
    element(
      'div',
      { class: 'buttons' },
      element('button', { type: 'submit', class: 'primary' }, say('create')),
      button(say('cancel'), 'quiet', () => dialog.close()),
    ),
  );
  dialog.replaceChildren(form);

  const complain = (wrong: FieldName | null, text: string) => {
    for (const other of FIELDS) {
      const line = byId(errorId(other), HTMLElement);
      line.hidden = other !== wrong;
      line.textContent = other === wrong ? text : '';
    }
    name.ariaInvalid = wrong === 'name' ? 'true' : null;
    zone.ariaInvalid = wrong === 'timezone' ? 'true' : null;
    if (wrong === 'name') name.focus();
    if (wrong === 'timezone') zone.focus();
    if (wrong === 'languages') choices[0]?.box.focus();
  };
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const languages = choices.filter((choice) => choice.box.checked).map((choice) => choice.box.value);
    try {
      const { ref } = await createChannel({ name: name.value, languages, timezone: zone.value.trim() });
      dialog.close();
      created(ref);
    } catch (cause) {
      const wrong = cause instanceof Refused ? FIELDS.find((known) => known === cause.field) : undefined;
      complain(wrong ?? 'name', cause instanceof Refused ? cause.message : say('failed'));
    }
  });
  byId('new-channel', HTMLButtonElement).addEventListener('click', () => {
    form.reset();
    complain(null, '');
    dialog.showModal();
    name.focus();
  });
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

function errorId(id: FieldName): string {
  return `new-${id}-error`;
}
