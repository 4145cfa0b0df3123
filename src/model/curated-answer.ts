import type { Citation } from '#src/model/citation.ts';
import type { Language, LocalText } from '#src/model/language.ts';

/** Questions with an answer that an editor wrote. */
export type CuratedAnswer = {
  readonly id: string;
  readonly questions: Readonly<Record<Language, readonly string[]>>;
  readonly answer: LocalText;
  readonly plain: LocalText | null;
  readonly sources: readonly Citation[];
  readonly draft: boolean;
};
