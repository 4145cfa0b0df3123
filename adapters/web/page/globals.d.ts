import type * as TeamsClient from '@microsoft/teams-js';
import type * as Renderer from 'adaptivecards';

declare global {
  /** Microsoft's renderer, loaded by a script of its own. */
  const AdaptiveCards: typeof Renderer;
  /** What Teams offers to whom it frames, loaded likewise. */
  const microsoftTeams: typeof TeamsClient;
}
