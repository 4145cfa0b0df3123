import { byId } from '#adapters/web/page/element.ts';

export type Composer = {
  /** Says what is wrong with the text; null takes it back. */
  complain(text: string | null): void;
  focus(): void;
};

/** The line in which questions and commands are written. `send` resolves to whether the text may go. */
export function makeComposer(emptyText: string, send: (text: string) => Promise<boolean>): Composer {
  const form = byId('composer', HTMLFormElement);
  const field = byId('message', HTMLTextAreaElement);
  const error = byId('message-error', HTMLElement);
  let sending = false;

  const complain = (text: string | null) => {
    error.hidden = text === null;
    error.textContent = text;
    field.ariaInvalid = text === null ? null : 'true';
    if (text !== null) field.focus();
  };
  const submit = async () => {
    const text = field.value.trim();
    if (sending) return;
    if (text === '') return complain(emptyText);
    complain(null);
    sending = true;
    field.value = '';
    const went = await send(text);
    sending = false;
    if (!went && field.value === '') field.value = text;
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
  });
  field.addEventListener('input', () => complain(null));
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  return { complain, focus: () => field.focus() };
}
