import type { FilledForm, Form, Reply } from '#src/messages/form.ts';
import type { Message } from '#src/messages/message.ts';

export function formOf(reply: Reply | undefined): Form {
  if (reply?.kind !== 'form') throw new Error(`a form was expected, not ${JSON.stringify(reply)}`);
  return reply.form;
}

export function messageOf(reply: Reply | undefined): Message {
  if (reply?.kind !== 'message') throw new Error(`a message was expected, not ${JSON.stringify(reply)}`);
  return reply.message;
}

/** Every message of a reply, with whom it is for. */
export function messagesOf(reply: Reply): readonly (Message & { readonly to: string })[] {
  if (reply.kind === 'several') return reply.replies.flatMap(messagesOf);
  return reply.kind === 'message' ? [{ ...reply.message, to: reply.to }] : [];
}

/** The form as a person sends it who fills in some fields and leaves the others as they are shown. */
export function fillIn(form: Form, values: FilledForm['values'], intent = 'save'): FilledForm {
  const shown = Object.fromEntries(form.fields.map((field) => [field.id, field.value]));
  return { name: form.name, intent, values: { ...shown, ...values }, context: form.context };
}

/** The ids of the fields beside which something is said to be wrong. */
export function wrongFields(form: Form): readonly string[] {
  return form.fields.flatMap((field) => (field.error === undefined ? [] : [field.id]));
}
