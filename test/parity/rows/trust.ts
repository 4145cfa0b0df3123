import { onPage, type Row, tested } from '#test/parity/cells.ts';

export const TRUST: readonly Row[] = [
  {
    feature: 'forged requests',
    slack: tested('adapters/slack/hearing/http-entrance', 'a request is refused that > %s'),
    // Both libraries run it.
    teams: {
      kind: 'test',
      file: 'adapters/teams/receiver-contract.ts',
      name: 'refused with 401, nothing is taken and no token leaves > a token %s',
    },
    web: tested('adapters/web/access', 'a page that others can reach > shows nothing without a sign-in'),
  },
  {
    feature: 'what is handed in twice',
    slack: tested(
      'adapters/slack/hearing/robust',
      'an event that Slack repeats is answered once, whichever process takes it',
    ),
    teams: tested(
      'adapters/teams/hearing/robust',
      'what Teams hands in again is done once, by whichever process it reaches',
    ),
    web: onPage('its own script hands in everything once'),
  },
  {
    feature: 'anything that may be handed in',
    slack: tested('adapters/slack/payloads/spoilt', 'whatever a field becomes, nothing fails: seed %i'),
    teams: tested('adapters/teams/payloads/spoilt', 'whatever a field becomes, nothing fails: seed %i'),
    web: tested('adapters/web/api', 'a form > that is none of ours is refused'),
  },
  {
    feature: 'a database that is away',
    slack: tested(
      'adapters/slack/hearing/robust',
      'without the database the desk apologises, once and in the place where it was asked',
    ),
    teams: tested('adapters/teams/hearing/robust', 'without a database a question is answered all the same'),
    web: tested('adapters/web/api', 'a question > that breaks the desk is told without details and logged'),
  },
  {
    feature: 'access that ends',
    slack: tested(
      'adapters/slack/installed-access',
      'a token is renewed two hours before it expires, and the next one in its turn',
    ),
    teams: tested('jobs/warn-of-secrets', 'it is told 30, 14, 7 and 1 days ahead, once each, whoever looks'),
    web: onPage('it has no access of its own to anything'),
  },
];
