import type { Action } from '#src/messages/action.ts';
import type { FilledForm, Reply } from '#src/messages/form.ts';
import type { Home, Prompt } from '#src/messages/home.ts';
import type { Mention } from '#src/model/mention.ts';
import type { Asker } from '#src/model/person.ts';

/** Where a platform hands in what people do; the reply is the platform's to show. Never throws for what a person did. */
export interface Desk {
  /** Somebody wrote: a question or a command in words. `named` are those whom they mentioned, where a platform tells. */
  write(asker: Asker, text: string, named?: readonly Mention[]): Promise<Reply>;
  /**
   * Somebody wrote to the bot below one of its posts, which the platform names `post`: the answer that this post asks
   * for; where it asks for none, the same as `write`.
   */
  reply(asker: Asker, post: string, text: string, named?: readonly Mention[]): Promise<Reply>;
  /** Somebody pressed a button. */
  press(asker: Asker, action: Action): Promise<Reply>;
  /** Somebody sent a form. */
  submit(asker: Asker, form: FilledForm): Promise<Reply>;
  /** Somebody opened the bot's home; the asker's channel is their direct chat with it. */
  home(asker: Asker): Promise<Home>;
  /** What somebody may want to ask next; at most four. */
  prompts(asker: Asker): Promise<readonly Prompt[]>;
}
