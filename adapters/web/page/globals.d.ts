import type * as Renderer from 'adaptivecards';

declare global {
  /** Microsoft's renderer, loaded by a script of its own. */
  const AdaptiveCards: typeof Renderer;
}
