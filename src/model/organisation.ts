import type { Citation } from '#src/model/citation.ts';
import type { LocalText } from '#src/model/language.ts';

export type Organisation = {
  readonly id: string;
  readonly name: LocalText;
  readonly aliases: readonly string[];
  /** Names it had before; they find it, the answer gives today's name. */
  readonly formerNames: readonly string[];
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string | null;
  readonly url: string | null;
  readonly summary: LocalText | null;
  readonly plain: LocalText | null;
  readonly sources: readonly Citation[];
  readonly draft: boolean;
};
