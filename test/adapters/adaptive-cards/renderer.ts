import { createRequire } from 'node:module';
import type * as AdaptiveCards from 'adaptivecards';
import { mendLanguages } from '#adapters/web/page/renderer.ts';

// The bundle that the page loads; the package's modules are not importable in Node.
const renderer: typeof AdaptiveCards = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.min.js',
);
mendLanguages(renderer);

/** What Microsoft's own reader of cards objects to, of a client that shows so many buttons in a row. */
export function complaints(json: object, maxActions = 5): readonly string[] {
  const context = new renderer.SerializationContext(renderer.Versions.v1_5);
  const card = new renderer.AdaptiveCard();
  card.hostConfig = new renderer.HostConfig({ actions: { maxActions } });
  card.parse(structuredClone(json), context);
  const parsed = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  return [...parsed, ...card.validateProperties().validationEvents.map((event) => event.message)];
}
