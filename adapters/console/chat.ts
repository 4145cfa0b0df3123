import { createInterface } from 'node:readline';
import { askForm } from '#adapters/console/ask-form.ts';
import type { Form, Reply } from '#src/messages/form.ts';
import type { Button, Message } from '#src/messages/message.ts';
import { plainText } from '#src/messages/plain-text.ts';
import { singleReplies } from '#src/messages/single-replies.ts';
import type { TextKey, TextValues } from '#src/messages/text.ts';
import type { Asker } from '#src/model/person.ts';
import type { Desk } from '#src/ports/desk.ts';

export type ConsoleOptions = {
  readonly desk: Desk;
  /** Who sits at the terminal. */
  readonly asker: Asker;
  readonly input: NodeJS.ReadableStream;
  /** Writes a line, or several. */
  readonly write: (text: string) => void;
  /** Says a text of the catalogue in the terminal's language. */
  readonly say: (key: TextKey, values?: TextValues) => string;
  /** Where a person who types sees prompts and may edit; null where lines come through a pipe. */
  readonly terminal: NodeJS.WritableStream | null;
};

/** The next line, null at the end of the input. */
type NextLine = (prompt: string) => Promise<string | null>;

/** Talks with the desk line by line until the input ends. */
export async function consoleChat(options: ConsoleOptions): Promise<void> {
  const { desk, asker, input, write, say, terminal } = options;
  const lines = createInterface({ input, ...(terminal ? { output: terminal } : {}) });
  const reader = lines[Symbol.asyncIterator]();
  const next: NextLine = async (prompt) => {
    if (terminal) {
      lines.setPrompt(prompt);
      lines.prompt();
    }
    const { value, done } = await reader.next();
    return done ? null : value;
  };
  let buttons: readonly Button[] = [];
  const fill = async (form: Form): Promise<readonly Button[]> => {
    const filled = await askForm(form, { next, write, say });
    return filled ? show(await desk.submit(asker, filled)) : [];
  };
  const show = async (reply: Reply): Promise<readonly Button[]> => {
    let last: readonly Button[] = [];
    for (const one of singleReplies(reply)) {
      if (one.kind === 'message') write(messageText(one.message));
      last = one.kind === 'form' ? await fill(one.form) : one.message.buttons;
    }
    return last;
  };
  for (let line = await next(PROMPT); line !== null; line = await next(PROMPT)) {
    const text = line.trim();
    const isNumber = buttons.length > 0 && /^\d{1,2}$/.test(text);
    const button = isNumber ? buttons[Number(text) - 1] : undefined;
    if (isNumber && !button) {
      write(say('cli:chat.not-a-choice', { word: text, count: buttons.length }));
    } else if (button?.kind === 'open') write(button.url);
    else if (button) buttons = await show(await desk.press(asker, button.action));
    else if (text !== '') buttons = await show(await desk.write(asker, text));
  }
  lines.close();
}

const PROMPT = '> ';

/** The message, its buttons numbered: a number presses one. A blank line follows. */
function messageText(message: Message): string {
  const buttons = message.buttons.map((button, index) => `[${index + 1}] ${button.label}`);
  return [plainText(message), ...buttons, ''].join('\n');
}
