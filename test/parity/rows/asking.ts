import { everywhere, onPage, type Row, tested } from '#test/parity/cells.ts';

export const ASKING: readonly Row[] = [
  everywhere('a question', 'a question is answered with its date and its source'),
  everywhere('a follow-up', 'a follow-up is about what was asked before'),
  everywhere('a question that nobody can answer', 'what cannot be answered is not guessed'),
  everywhere('help', 'the help names what can be done, and its buttons do it'),
  everywhere('a command with a slip', 'a command with a slip is offered as it is written right'),
  everywhere('what is due', 'the deadlines ahead are listed'),
  everywhere('the sources', 'the sources are listed with their state'),
  everywhere(
    'adding a source',
    'a source is looked at and added by an admin, once it was read, and by nobody else',
  ),
  everywhere(
    'adding a page without a feed',
    'a page is added by the selectors that it is read with, after a look at what would come',
  ),
  everywhere('removing a source', 'a source that was added is removed by an admin, after a question'),
  everywhere('caring for a source', 'a source is tested, paused and resumed by an admin'),
  everywhere(
    'lists of sources in and out',
    'the list of another reader is taken over, and ours is written out for it',
  ),
  everywhere('an answer that helped', 'an answer is found helpful'),
  everywhere(
    'an enquiry to humans',
    'a question is handed to experts once its asker consents, and stands where they answer',
  ),
  everywhere('the state of an enquiry', 'whoever asks for the state of their enquiry is told it'),
  {
    feature: 'a question below an enquiry, which may be for the asker or for the bot',
    slack: tested(
      'adapters/slack/hearing/enquiry-threads',
      'a reply that ends with a question mark goes to nobody before it is said for whom it is',
    ),
    teams: tested(
      'adapters/teams/hearing/enquiry-threads',
      'a reply that ends with a question mark goes to nobody before it is said for whom it is',
    ),
    web: onPage('a channel has no threads; experts answer by the button of the post'),
  },
  {
    feature: 'an answer to an enquiry in the thread of its post',
    slack: tested(
      'adapters/slack/hearing/enquiry-threads',
      'a reply in the thread of an enquiry reaches its asker wherever they are, without the mention',
    ),
    teams: tested(
      'adapters/teams/hearing/enquiry-threads',
      'a reply in the thread of an enquiry reaches its asker wherever they are, without the mention',
    ),
    web: onPage('a channel has no threads; experts answer by the button of the post'),
  },
  everywhere('a choice of the language', 'a language that somebody chooses holds for all that they are told'),
  {
    feature: 'a question in a chat of one’s own',
    slack: tested(
      'adapters/slack/hearing/emulated',
      'a direct message is answered, and the chat is known from then on',
    ),
    teams: tested('adapters/teams/hearing/heard', 'handed to the desk is > %s'),
    web: tested(
      'adapters/web/api',
      'a question > comes to the desk from a guest with a conversation of their own',
    ),
  },
  {
    feature: 'a mention, answered in its thread with what was asked there before',
    slack: tested(
      'adapters/slack/hearing/emulated',
      'a mention is answered in its thread, and a follow-up there keeps its context',
    ),
    teams: tested(
      'adapters/teams/hearing/whole',
      'a thread keeps what it is about, whoever of which organisation asks on',
    ),
    web: onPage('nobody but the bot is written to, and a channel has no threads'),
  },
  {
    feature: 'silence where nobody mentioned the bot',
    slack: tested(
      'adapters/slack/hearing/emulated',
      'in a channel nobody is answered who did not mention the bot',
    ),
    teams: tested('adapters/teams/hearing/heard', 'ignored on purpose is > %s'),
    web: onPage('nobody but the bot is written to'),
  },
  {
    feature: 'a command with a slash',
    slack: tested(
      'adapters/slack/hearing/shown',
      'a command is answered privately; shown to everyone it is the same, once',
    ),
    teams: tested(
      'adapters/teams/hearing/shown',
      'where an answer goes > of a slash command: the question stands above it, and everyone may be shown it once',
    ),
    web: tested('src/desk/commands', '%j without the address is %j'),
  },
  {
    feature: 'an answer that only the asker sees',
    slack: tested(
      'adapters/slack/hearing/emulated',
      'help is for the one who asked for it, and stands in no channel',
    ),
    teams: tested('adapters/teams/hearing/shown', 'where an answer goes > %s'),
    web: tested('adapters/web/api', 'a question > with a private answer is seen by nobody else'),
  },
  {
    feature: 'a private answer shown to everyone',
    slack: tested(
      'adapters/slack/hearing/long-answers',
      'a long private answer is shown to everyone as it was, once',
    ),
    teams: tested(
      'adapters/teams/hearing/shown',
      'where an answer goes > of a slash command: the question stands above it, and everyone may be shown it once',
    ),
    web: onPage('an answer that is for all is shown to all at once'),
  },
  {
    feature: 'an internal deadline, for the asker alone',
    slack: tested(
      'src/answers/who-reads-along',
      'in Slack, an internal deadline is told to the asker alone > %s',
    ),
    teams: tested(
      'src/answers/who-reads-along',
      'in Teams, an internal deadline is told to the asker alone > %s',
    ),
    web: tested(
      'src/answers/who-reads-along',
      'on the page, an internal deadline is told to the asker alone > behind the answer that everyone reads',
    ),
  },
  {
    feature: 'no offer to show everyone that nothing is known',
    slack: tested('adapters/slack/hearing/shown', 'that nothing is known is offered to nobody else'),
    teams: tested('adapters/teams/hearing/shown', 'that nothing is known is offered to nobody else'),
    web: onPage('an answer that is for all is shown to all at once'),
  },
  {
    feature: 'a long answer',
    slack: tested(
      'adapters/slack/hearing/long-answers',
      'a long answer is several posts in their order, each in its turn',
    ),
    teams: tested(
      'adapters/teams/hearing/long-answers',
      'a long answer %s is several cards in their order, and every fact stands in one',
    ),
    web: onPage('a message may be as long as it is'),
  },
  {
    feature: 'suggested questions',
    slack: tested('adapters/slack/hearing/pane', 'whoever opens %s is offered what may be asked'),
    teams: tested('adapters/teams/package/app-package', 'in %s > the commands are ones that the bot knows'),
    web: tested('adapters/web/browser', 'the page in Chromium > a button of a card reaches the desk'),
  },
];
