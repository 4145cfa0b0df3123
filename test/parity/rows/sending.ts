import { byContract, everywhere, limit, onPage, type Row, tested } from '#test/parity/cells.ts';

export const SENDING: readonly Row[] = [
  everywhere(
    'a reminder that changes in its place',
    'a reminder comes into the channel, and tells in its own post that its deadline moved',
  ),
  everywhere(
    'an announcement: preview, sending, correction, recall',
    'an announcement is looked at, sent, corrected in its place and recalled',
  ),
  everywhere('announcing is for admins', 'an announcement is for admins'),
  everywhere(
    'deliveries that may have arrived',
    'an admin decides about a delivery of which nobody knows whether it arrived',
  ),
  everywhere(
    'deadlines found in texts, for editors to confirm',
    'a found deadline is confirmed by an editor, and by nobody else',
  ),
  everywhere(
    'sources that disagree',
    'where sources disagree the earlier date is told with a note until an editor decides',
  ),
  everywhere('where the bot tells of its own work', 'an admin chooses where the bot tells of its own work'),
  byContract('an edit in place', 'an update replaces the message in its place, and its id holds on'),
  byContract(
    'everything of a message is seen',
    'everything that a message holds is seen, links and buttons too',
  ),
  byContract('two languages in one message', 'a message in two languages is one message'),
  byContract('text from outside stays text', 'text from outside arrives as plain characters'),
  {
    feature: 'faults of the platform',
    slack: tested('adapters/slack/faults', '%j: one request, %j'),
    teams: tested(
      'adapters/teams/platform',
      'each fault on the wire comes back as what it means > $fault in $places by $library',
    ),
    web: onPage('it writes into the bot’s own database'),
  },
  {
    feature: 'an answer that the platform refuses',
    slack: tested(
      'adapters/slack/hearing/refused',
      'an answer refused with %s is tried once, and the asker is told',
    ),
    teams: tested(
      'adapters/teams/hearing/robust',
      'where Teams lets nobody write in the channel, the one who asked is told why',
    ),
    web: tested('adapters/web/api', 'a question > in a channel that is not there is refused'),
  },
  {
    feature: 'a look whether a message arrived',
    slack: tested(
      'adapters/slack/trace',
      'a delivery is found with one request, and what is not there is absent',
    ),
    teams: limit(
      'Teams shows a bot its posts in no way',
      'What became of a message in Teams can never be looked up',
    ),
    web: {
      kind: 'contract',
      file: 'adapters/web/platform.test.ts',
      name: 'a delivery that the platform recognises is never shown twice',
    },
  },
  {
    feature: 'a moment on the reader’s clock',
    slack: tested(
      'adapters/slack/blocks',
      'a message > a moment is shown on the reader’s clock beside the official one, also after it was kept as JSON',
    ),
    teams: limit(
      'a card’s date shows no zone, and not in the text that reads no markup',
      'https://learn.microsoft.com/en-us/adaptive-cards/authoring-cards/text-features',
    ),
    web: tested('adapters/web/api', 'the times of messages are said in the zone of the reader'),
  },
];
