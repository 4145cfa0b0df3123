import type * as Renderer from 'adaptivecards';
import { element as make } from '#adapters/web/page/element.ts';

/** What of an element's JSON is of interest here. */
type Source = {
  readonly type?: string;
  readonly id?: string;
  readonly lang?: string;
  readonly label?: string;
  readonly isRequired?: boolean;
  readonly isMultiSelect?: boolean;
  readonly inlines?: readonly { readonly size?: string }[];
};

/** An element of a card beside the JSON that it was read from. */
export type Parsed = { readonly element: Renderer.CardElement; readonly source: Source };

const FIELD = 'field:';
const FIELD_ERROR = 'error:';
const FAILED = '.ac-input-validation-failed';
let made = 0;

/** Adds what the renderer leaves out for screen readers and keyboards. */
export function makeAccessible(card: HTMLElement, parsed: readonly Parsed[], linkHint: string): void {
  for (const { element, source } of parsed) {
    if (element.renderedElement) describe(element.renderedElement, source);
  }
  tieErrors(parsed);
  // The renderer would cut off the mark of the focus.
  for (const row of card.querySelectorAll('.ac-actionSet'))
    row.parentElement?.style.setProperty('overflow', 'visible');
  for (const link of card.querySelectorAll<HTMLElement>('a, [role=link]')) {
    if (link instanceof HTMLAnchorElement) link.relList.add('noopener', 'noreferrer');
    // A label would hide the hint.
    link.removeAttribute('aria-label');
    link.append(make('span', { class: 'unseen' }, ` (${linkHint})`));
  }
  // The renderer moves the focus to the first input that it refuses, and keeps the click to itself.
  for (const event of ['focusin', 'input', 'change']) card.addEventListener(event, () => markInvalid(card));
}

function describe(drawn: HTMLElement, source: Source): void {
  if (source.lang) drawn.lang = source.lang;
  if (isTitle(source)) {
    drawn.setAttribute('role', 'heading');
    drawn.ariaLevel = '3';
  }
  if (source.isMultiSelect) {
    const group = drawn.querySelector('.ac-choiceSetInput-multiSelect');
    group?.setAttribute('role', 'group');
    group?.setAttribute('aria-label', source.label ?? '');
  }
  // Of several choices none is required by itself; their label says that some are.
  const input = source.isMultiSelect ? null : drawn.querySelector('input, textarea, select');
  if (source.isRequired) input?.setAttribute('aria-required', 'true');
}

// A title that is a link, or holds signs of markdown, comes as a text run of a title's size.
function isTitle(source: Source): boolean {
  return source.type === 'RichTextBlock' && source.inlines?.[0]?.size === 'medium';
}

function tieErrors(parsed: readonly Parsed[]): void {
  for (const { element, source } of parsed) {
    const field =
      typeof source.id === 'string' &&
      source.id.startsWith(FIELD_ERROR) &&
      source.id.slice(FIELD_ERROR.length);
    const error = element.renderedElement;
    if (!field || !error) continue;
    made += 1;
    error.id = `error-${made}`;
    const owner = parsed.find((other) => other.source.id === FIELD + field)?.element.renderedElement;
    for (const input of owner?.querySelectorAll('input, textarea, select') ?? []) {
      input.setAttribute('aria-invalid', 'true');
      input.setAttribute('aria-describedby', error.id);
    }
  }
}

function markInvalid(card: HTMLElement): void {
  for (const input of card.querySelectorAll('input, textarea, select')) {
    if (input.closest(FAILED)) input.setAttribute('aria-invalid', 'true');
    else if (!input.hasAttribute('aria-describedby')) input.removeAttribute('aria-invalid');
  }
}
