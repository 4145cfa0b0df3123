import { limit, onPage, type Row, tested } from '#test/parity/cells.ts';

export const PLACES: readonly Row[] = [
  {
    feature: 'a home',
    slack: tested(
      'adapters/slack/hearing/home',
      'whoever opens the Home sees it, and their direct chat is known from then on',
    ),
    teams: tested(
      'adapters/teams/hearing/shown',
      'the word for it shows somebody their home, in their own chat alone',
    ),
    web: tested('adapters/web/browser', 'the page in Chromium > nothing is cut off or unnamed: %s, %s'),
  },
  {
    feature: 'a welcome',
    slack: tested(
      'adapters/slack/hearing/channel-events',
      'invited, the bot says once what it is, in every language of the channel',
    ),
    teams: tested('adapters/teams/hearing/places', 'installed %s, the bot says once what it is'),
    web: tested('src/desk/desk', 'writing > the bot says once in a channel what it is'),
  },
  {
    feature: 'a farewell',
    slack: tested(
      'adapters/slack/hearing/robust',
      'an app that is uninstalled, or whose token is taken back, is forgotten',
    ),
    teams: tested('adapters/teams/hearing/places', '%s'),
    web: onPage('nobody installs it'),
  },
  {
    feature: 'a bot that may not write any more',
    slack: tested('jobs/watch', 'a channel that closed > has its subscriptions paused, which is told once'),
    teams: tested(
      'adapters/teams/closed',
      'a bot that may not write any more pauses what was subscribed, and tells its owner once > %s in %s',
    ),
    web: onPage('nobody can keep the bot out of it'),
  },
  {
    feature: 'channels that are renamed, go and come back',
    slack: tested(
      'adapters/slack/hearing/channel-events',
      'a channel that was archived opens again, and takes its new name',
    ),
    teams: tested('adapters/teams/hearing/places', '%s that is there again is open again, with what it was'),
    web: onPage('its channels stay as they were made'),
  },
  {
    feature: 'channels across organisations',
    slack: tested('adapters/slack/payloads/payloads', '$name: answered, acted on or ignored on purpose'),
    teams: tested(
      'adapters/teams/hearing/whole',
      'a thread keeps what it is about, whoever of which organisation asks on',
    ),
    web: onPage('it is one organisation by itself'),
  },
  {
    feature: 'many organisations',
    slack: tested(
      'adapters/slack/install',
      'installing > in two workspaces keeps the access to each, unreadable',
    ),
    teams: tested(
      'e2e/teams',
      'by the library %s > each organisation is heard and answered by its own registration',
    ),
    web: onPage('it is one organisation by itself'),
  },
  {
    feature: 'a preview below a link',
    slack: tested('adapters/slack/hearing/links', 'below a link to a call stands its preview, once'),
    teams: tested(
      'adapters/teams/hearing/extension',
      'a pasted link > is previewed in the languages of a channel that the bot is in',
    ),
    web: onPage('people write to the bot and to nobody else'),
  },
  {
    feature: 'a call searched and put into a message',
    slack: limit(
      'an app’s shortcut opens a form and puts nothing into what somebody is writing',
      'https://docs.slack.dev/interactivity/implementing-shortcuts',
    ),
    teams: tested('adapters/teams/hearing/extension', 'a call is searched > %s'),
    web: onPage('people write to the bot and to nobody else'),
  },
  {
    feature: 'an app in both languages',
    slack: limit(
      'a manifest has each text once, so that ours has both in it',
      'https://docs.slack.dev/reference/app-manifest',
    ),
    teams: tested(
      'adapters/teams/package/app-package',
      'in %s > every text of the manifest is there, and no other',
    ),
    web: tested(
      'adapters/web/browser',
      'the page in Chromium > the language of the page is switched and remembered',
    ),
  },
  {
    feature: 'the app’s description is one that the platform takes',
    slack: tested('adapters/slack/manifest', 'the manifest > of %j is one that Slack takes'),
    teams: tested('adapters/teams/package/app-package', 'the manifest > is one that Teams takes'),
    web: onPage('nobody installs it'),
  },
];
