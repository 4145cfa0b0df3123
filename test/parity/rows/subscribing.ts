import { everywhere, limit, onPage, type Row, tested } from '#test/parity/cells.ts';

export const SUBSCRIBING: readonly Row[] = [
  everywhere(
    'a subscription to deadlines, with a preview',
    'a channel is subscribed to deadlines, after a mistake and a look at what would come',
  ),
  everywhere('a subscription to news', 'a channel is subscribed to news'),
  everywhere(
    'filters of a news subscription, with a preview',
    'news is filtered by words, after a mistake and a look at what would have come',
  ),
  everywhere(
    'posts by a template of the channel, and a burst as one',
    'news looks as the channel wants, and a burst is one post',
  ),
  everywhere('the buttons of a post', 'the buttons of a post do what they say, in %s'),
  {
    feature: 'follow-ups below the first post',
    slack: tested(
      'adapters/slack/platform',
      'below an earlier post a delivery stands in its thread, and is found and edited there',
    ),
    teams: tested(
      'adapters/teams/platform',
      'below an earlier post a delivery stands in its thread, and an edit finds it there',
    ),
    web: onPage('its channels have no threads'),
  },
  {
    feature: 'a group mentioned where an item has certain words',
    slack: tested(
      'adapters/slack/blocks',
      'a message > a mention of %s is what Slack calls by, or plain text',
    ),
    teams: tested(
      'adapters/teams/activity',
      'a mention > of %s is one entity, with the same signs in the card',
    ),
    web: onPage('nobody is mentioned there'),
  },
  everywhere('why an item came, or did not', 'why an item came, or did not, is told by its title'),
  everywhere(
    'news as a daily or weekly overview, rest hours and weekends',
    'a channel gets its news as a daily overview, outside of its rest hours',
  ),
  everywhere(
    'list, pause, resume, change and stop',
    'what a channel receives is listed, paused, resumed, changed and stopped',
  ),
  everywhere(
    'stop from the public line',
    'a subscription is stopped by its public line, by whoever set it up',
  ),
  everywhere(
    'the rule who may subscribe',
    'who may subscribe is decided by an admin, and others have it asked for',
  ),
  {
    feature: 'who manages a channel',
    slack: tested('adapters/slack/manages', '%s'),
    teams: limit(
      'who owns a team is told by Microsoft Graph alone, after a consent for the whole organisation',
      'https://learn.microsoft.com/en-us/graph/api/group-list-owners',
    ),
    web: limit(
      'the page knows no managers',
      'Who may subscribe is asked when it matters, and an owner keeps the right',
    ),
  },
  {
    feature: 'mistakes beside the fields of a form',
    slack: tested('adapters/slack/hearing/forms', 'mistakes are shown beside their fields'),
    teams: tested(
      'adapters/teams/hearing/dialogs',
      'a form that is sent > comes back with what was wrong, and with what was filled in',
    ),
    web: tested(
      'adapters/web/browser',
      'the page in Chromium > a form tells what is wrong beside the field, and is then accepted',
    ),
  },
  {
    feature: 'a reminder from any message',
    slack: tested(
      'adapters/slack/hearing/shortcut',
      'a message that names a call opens the form for it, about the direct chat',
    ),
    teams: tested(
      'adapters/teams/hearing/extension',
      'a message is remembered > with the form of the call that it names, which is saved for them alone',
    ),
    web: onPage('people write to the bot and to nobody else'),
  },
];
