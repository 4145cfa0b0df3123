import type { Action } from '#src/messages/action.ts';
import type { FilledForm, Reply } from '#src/messages/form.ts';
import type { Home, Prompt } from '#src/messages/home.ts';
import type { Mention } from '#src/model/mention.ts';
import type { Asker } from '#src/model/person.ts';
import type { Desk } from '#src/ports/desk.ts';

/** What somebody handed in: a text, with the post below which it was written and whom it mentions, a button or a form. */
type Seen = {
  asker: Asker;
  deed: string | Action | FilledForm;
  post?: string | null;
  named?: readonly Mention[];
};

export type FakeDesk = Desk & { readonly seen: Seen[] };

type Replies = {
  readonly write: (text: string) => Reply;
  readonly press: (action: Action) => Reply;
  readonly submit: (form: FilledForm) => Reply;
};

/** A home with nothing but one sentence, and nothing to ask. */
export const bareHome = {
  home: async (): Promise<Home> => ({
    language: 'en',
    sections: [{ parts: [{ kind: 'text', text: 'Nothing here.' }], buttons: [] }],
  }),
  prompts: async (): Promise<readonly Prompt[]> => [],
};

const nothing = (): Reply => ({ kind: 'nothing' });

/** A desk that replies as it is told, with nothing else; what it was handed is kept in `seen`. */
export function fakeDesk({
  write = nothing,
  press = nothing,
  submit = nothing,
}: Partial<Replies> = {}): FakeDesk {
  const seen: Seen[] = [];
  return {
    ...bareHome,
    seen,
    async write(asker, text, named = []) {
      seen.push({ asker, deed: text, post: null, named });
      return write(text);
    },
    async reply(asker, post, text, named = []) {
      seen.push({ asker, deed: text, post, named });
      return write(text);
    },
    async press(asker, action) {
      seen.push({ asker, deed: action });
      return press(action);
    },
    async submit(asker, form) {
      seen.push({ asker, deed: form });
      return submit(form);
    },
  };
}
