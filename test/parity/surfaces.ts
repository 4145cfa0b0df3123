import { onPage } from '#test/parity/on-page.ts';
import { onSlack } from '#test/parity/on-slack.ts';
import { onTeams } from '#test/parity/on-teams.ts';

/** Where everything of `everywhere.test.ts` has to work, by the names of the platforms. */
export const SURFACES = [
  { name: 'slack', open: onSlack },
  { name: 'teams', open: onTeams },
  { name: 'web', open: onPage },
] as const;
