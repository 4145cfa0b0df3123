import type { Action } from '#src/messages/action.ts';
import type { FilledForm, Reply } from '#src/messages/form.ts';
import type { Asker } from '#src/model/person.ts';

/** Where a platform hands in what people do; the reply is the platform's to show. Never throws for what a person did. */
export interface Desk {
  /** Somebody wrote: a question or a command in words. */
  write(asker: Asker, text: string): Promise<Reply>;
  /** Somebody pressed a button. */
  press(asker: Asker, action: Action): Promise<Reply>;
  /** Somebody sent a form. */
  submit(asker: Asker, form: FilledForm): Promise<Reply>;
}
