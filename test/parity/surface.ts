import type { Database } from '#adapters/postgres/database.ts';

/** What came of one deed, as the person who did it sees it. */
export type Scene = {
  /** What was said to them or to all, each message as it reads. */
  readonly said: string;
  /** The labels of what may be pressed. */
  readonly buttons: readonly string[];
  /** What is to be filled in, if anything. */
  readonly form: SeenForm | null;
  press(label: string): Promise<Scene>;
};

/** A form as it is drawn. */
export type SeenForm = {
  /** All that is read in it, what is wrong too. */
  readonly text: string;
  /** The labels of its buttons. */
  readonly buttons: readonly string[];
  /** Fills in some fields, by their ids, leaves the others as they are shown, and sends it with one of the buttons. */
  send(button: string, values?: FilledIn): Promise<Scene>;
};

export type FilledIn = Readonly<Record<string, string | readonly string[]>>;

/** Lena is an admin, Tom is not. */
export type Who = 'Lena' | 'Tom';

/** One platform with the whole bot behind it, and a channel in which two people are. */
export type Surface = AsyncDisposable & {
  /** Somebody writes to the bot in the channel. */
  write(text: string, who?: Who): Promise<Scene>;
  /** Somebody presses a button of the newest post in the channel. */
  press(label: string, who?: Who): Promise<Scene>;
  /** What all see in the channel now, the oldest first. */
  channel(): Promise<readonly string[]>;
  readonly bot: Bot;
};

/** What the tests do behind the surface. */
export type Bot = {
  readonly channelId: string;
  readonly database: Database;
  /** Looks what is due, and sends what is queued, at that moment. */
  send(at?: string): Promise<void>;
};

/** The one that is called so; a press or a form that is looked for and is not there is a mistake. */
export function called<One>(label: string, among: readonly One[], labelOf: (one: One) => string): One {
  const found = among.find((one) => labelOf(one) === label);
  if (found === undefined) throw new Error(`there is no ${label}, but ${JSON.stringify(among.map(labelOf))}`);
  return found;
}

/** The form that a scene shows. */
export function formIn({ form, said }: Scene): SeenForm {
  if (form === null) throw new Error(`a form was expected, not ${said}`);
  return form;
}
