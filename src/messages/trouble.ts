import type { Text } from '#src/messages/text.ts';

/**
 * What stops a command or the start, told to the person at the edge in their language: a wrong setting,
 * a port in use, a database that does not answer. `texts` holds every mistake that was found.
 */
export class Trouble extends Error {
  readonly texts: readonly Text[];

  constructor(texts: readonly Text[], options?: { cause?: unknown }) {
    super(texts.map((text) => text.key).join(', '), options);
    this.name = 'Trouble';
    this.texts = texts;
  }
}
