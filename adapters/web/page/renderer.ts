import type * as AdaptiveCards from 'adaptivecards';

// The renderer's own pattern carries the flag g and so refuses every second language that it reads.
const LANGUAGE = /^[a-z]{2,3}$/i;

/** Makes Microsoft's renderer take the language of a card and of each of its parts. */
export function mendLanguages(renderer: typeof AdaptiveCards): void {
  Object.assign(renderer.CardElement.langProperty, { regEx: LANGUAGE });
}
