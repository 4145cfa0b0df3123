import type { Area, CommandName, Visit } from '#src/desk/area.ts';
import { actCommand, toAsker } from '#src/desk/replies.ts';
import type { Reply } from '#src/messages/form.ts';
import type { TextKey } from '#src/messages/text.ts';
import type { Role } from '#src/model/person.ts';
import { may } from '#src/people/permissions.ts';
import { roleHere } from '#src/people/role-here.ts';
import type { Places } from '#src/ports/places.ts';
import type { Roles } from '#src/ports/roles.ts';

type HomeWord = { readonly ways: TextKey; readonly about: TextKey };

export type HelpDeps = {
  readonly roles: Roles;
  readonly places: Places;
  /** By the platform's name, where the home is shown for a word: the ways to write it, and what it is. */
  readonly homes: Readonly<Record<string, HomeWord>>;
};

/** What everyone is offered, in the order in which the buttons stand. */
export const FOR_EVERYONE = [
  'deadlines',
  'deadlines-subscribe',
  'news-subscribe',
  'subscriptions',
  'sources',
  'language',
  'ask-human',
  'enquiries',
] as const satisfies readonly CommandName[];
const FOR_EDITORS = [...FOR_EVERYONE, 'unanswered', 'answer-drafts', 'findings'] as const;
const FOR_ADMINS = [
  ...FOR_EDITORS,
  'experts',
  'announce',
  'news-mention',
  'unknown-deliveries',
  'notices',
  'subscribe-rule',
  'source-add',
  'source-care',
] as const;
// A place where the bot cannot post receives nothing.
const IN_A_CHANNEL: readonly CommandName[] = [
  'deadlines-subscribe',
  'news-subscribe',
  'subscriptions',
  'ask-human',
];

/** What the bot can do, with a button for each, and what it stores. */
export function helpArea({ roles, places, homes }: HelpDeps): Area {
  return {
    commands: {
      async help(visit) {
        // The help introduces the bot itself, to whoever reads it: in a channel that is one person.
        if (visit.channel?.kind === 'direct') await places.introduce(visit.asker.channel);
        return help(visit, homeWord(visit, homes), await roleHere(roles, visit.asker));
      },
    },
    actions: {},
    forms: {},
  };
}

/** Nobody's home is shown where others read along. */
function homeWord({ channel }: Visit, homes: HelpDeps['homes']): HomeWord | undefined {
  return channel?.kind === 'direct' ? homes[channel.address.tenant.platform] : undefined;
}

function help(visit: Visit, home: HomeWord | undefined, role: Role): Reply {
  const forEditors = may(role, 'edit-answers') ? FOR_EDITORS : FOR_EVERYONE;
  const known = may(role, 'announce') ? FOR_ADMINS : forEditors;
  const offered = known.filter((name) => visit.channel !== null || !IN_A_CHANNEL.includes(name));
  const line = (ways: TextKey, about: TextKey) => {
    const [command = ''] = visit.say(ways).split('|');
    return visit.say('chat:help-line', { command, about: { key: about } });
  };
  const title = visit.say('chat:help-title');
  return toAsker({
    language: visit.language,
    summary: title,
    parts: [
      { kind: 'title', text: title },
      { kind: 'text', text: visit.say('chat:help-ask') },
      {
        kind: 'list',
        items: [
          ...(home ? [line(home.ways, home.about)] : []),
          ...offered.map((name) => line(`chat:command.${name}`, `chat:help.${name}`)),
        ],
      },
      { kind: 'text', text: visit.say('chat:introduction'), weight: 'subtle' },
    ],
    buttons: offered.map((name) => actCommand(visit, name)),
  });
}
