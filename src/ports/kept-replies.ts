import type { Reply } from '#src/messages/form.ts';
import type { PersonRef } from '#src/ports/roles.ts';

/** Replies that wait for a button of the one who asked: a private answer to be shown, a form to be opened. */
export interface KeptReplies {
  /** Keeps a reply for an hour; the id stands in the button. */
  keep(asker: PersonRef, reply: Reply): Promise<string>;
  /** Null where it was taken, is too old or somebody else’s. */
  read(asker: PersonRef, id: string): Promise<Reply | null>;
  /** The same, and only once, however often and wherever the button is pressed. */
  take(asker: PersonRef, id: string): Promise<Reply | null>;
}
