import type { Text } from '#src/messages/text.ts';
import type { Language } from '#src/model/language.ts';
import type { Words } from '#src/ports/words.ts';

/** What every command is given. Results go to `write`, everything else to `tell`. */
export type CliContext = {
  readonly words: Words;
  /** Of the messages: `--locale`, else LC_ALL, LC_MESSAGES or LANG, else English. */
  readonly language: Language;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly input: NodeJS.ReadableStream;
  /** Writes one line to standard output. */
  readonly write: (line: string) => void;
  /** Writes one line to standard error, in the reader's language. */
  readonly tell: (text: Text) => void;
  /** Sets the exit code that holds when the command has ended: 1 the work failed, 2 wrong use. */
  readonly exitWith: (code: 1 | 2) => void;
};
