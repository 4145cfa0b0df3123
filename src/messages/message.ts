import type { Action } from '#src/messages/action.ts';
import type { Citation } from '#src/model/citation.ts';
import type { Language } from '#src/model/language.ts';
import type { Mention } from '#src/model/mention.ts';

/**
 * A moment to the minute that a platform may show on each reader's own clock, beside what is said of it.
 * `at` is ISO 8601 in UTC and no instant, since messages are kept as JSON; `label` stands before that time.
 */
export type Moment = { readonly at: string; readonly label: string };

/** One label and its value in a list of facts. The value alone says all: the moment only helps to read it. */
export type Fact = { readonly label: string; readonly value: string; readonly moment?: Moment };

/**
 * A piece of a message, plain text throughout: every platform escapes it in its own way.
 * `language` is set where a text is not in the message's own language, for screen readers.
 */
export type Part =
  | { readonly kind: 'title'; readonly text: string; readonly url?: string; readonly language?: Language }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly weight?: 'strong' | 'subtle';
      readonly language?: Language;
    }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'sources'; readonly label: string; readonly citations: readonly Citation[] }
  /** Mentions somebody, where the platform can; the only part that does, so no text can. */
  | { readonly kind: 'mention'; readonly who: Mention }
  | { readonly kind: 'divider' };

/**
 * A button: it opens an address, or tells the bot to act. `leadsTo` says what is likely to come of it, for
 * platforms that show a form only where the button announced one.
 */
export type Button = { readonly kind: 'open'; readonly label: string; readonly url: string } | ActButton;

export type ActButton = {
  readonly kind: 'act';
  readonly label: string;
  readonly action: Action;
  readonly leadsTo?: 'form';
};

/** What the bot says, before any platform styles it. */
export type Message = {
  readonly language: Language;
  /** One line for notifications and screen readers. */
  readonly summary: string;
  readonly parts: readonly Part[];
  readonly buttons: readonly Button[];
};

/**
 * The same message in several languages as one, a divider between. Each reader finds buttons in their own words,
 * and is answered in the language of the one they press.
 */
export function inAllLanguages(versions: readonly Message[]): Message {
  const [first, ...others] = versions;
  if (!first) throw new RangeError('a message needs at least one language');
  if (others.length === 0) return first;
  const parts = others.flatMap((version): Part[] => [
    { kind: 'divider' },
    ...version.parts.map((part) => inLanguage(part, version.language)),
  ]);
  return {
    language: first.language,
    summary: versions.map((version) => version.summary).join(' · '),
    parts: [...first.parts, ...parts],
    buttons: versions.flatMap(({ buttons }) => buttons),
  };
}

function inLanguage(part: Part, language: Language): Part {
  return part.kind === 'title' || part.kind === 'text' ? { language, ...part } : part;
}
