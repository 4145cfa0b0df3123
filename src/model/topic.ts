import type { Citation } from '#src/model/citation.ts';
import type { LocalText } from '#src/model/language.ts';

export type Topic = {
  readonly id: string;
  readonly name: LocalText;
  readonly aliases: readonly string[];
  readonly summary: LocalText | null;
  readonly plain: LocalText | null;
  readonly sources: readonly Citation[];
  readonly draft: boolean;
};
