import type * as Renderer from 'adaptivecards';
import { makeAccessible, type Parsed } from '#adapters/web/page/card-accessibility.ts';
import { HOST_CONFIG } from '#adapters/web/page/host-config.ts';
import { mendLanguages } from '#adapters/web/page/renderer.ts';

let hostConfig: Renderer.HostConfig | null = null;

/** Draws a card. `act` is called with what a pressed button carries, the values of all inputs beside it. */
export function drawCard(json: object, linkHint: string, act: (data: unknown) => void): HTMLElement {
  hostConfig ??= prepare();
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = hostConfig;
  card.onExecuteAction = (action) => {
    if (action instanceof AdaptiveCards.OpenUrlAction) open(action.url, '_blank', 'noopener,noreferrer');
    else if (action instanceof AdaptiveCards.SubmitAction || action instanceof AdaptiveCards.ExecuteAction) {
      act(action.data);
    }
  };
  const parsed: Parsed[] = [];
  const context = new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5);
  context.onParseElement = (element, source) => parsed.push({ element, source });
  card.parse(json, context);
  const drawn = card.render();
  if (!drawn) throw new Error('the renderer drew nothing');
  // The host config knows no padding of nothing.
  drawn.style.padding = '0';
  makeAccessible(drawn, parsed, linkHint);
  return drawn;
}

function prepare(): Renderer.HostConfig {
  mendLanguages(AdaptiveCards);
  // No markdown: what stands in a card is plain text.
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (_, result) => {
    result.didProcess = false;
  };
  AdaptiveCards.GlobalSettings.useMarkdownInRadioButtonAndCheckbox = false;
  AdaptiveCards.GlobalSettings.setTabIndexAtCardRoot = false;
  return new AdaptiveCards.HostConfig(HOST_CONFIG);
}
