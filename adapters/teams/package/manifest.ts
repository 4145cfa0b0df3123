import { SAVE_AS_REMINDER, SEARCH_CALLS } from '#adapters/teams/commands.ts';
import { PATHS } from '#adapters/teams/paths.ts';
import { resourceOf } from '#adapters/teams/single-sign-on.ts';
import { FOR_EVERYONE } from '#src/desk/help.ts';
import type { TextKey } from '#src/messages/text.ts';
import type { Language } from '#src/model/language.ts';
import type { Words } from '#src/ports/words.ts';
import { PREVIEWED_SITES } from '#src/previews/previewed-sites.ts';

export type ManifestOptions = {
  /** Of the registration in Entra, which is also that of the bot and of the app in Teams. */
  readonly appId: string;
  /** The public address of the bot's HTTP server without a slash at its end. */
  readonly publicUrl: string;
  readonly privacyUrl: string;
  readonly termsUrl: string;
};

/** Teams offers an update where this is higher than what is installed: it goes up with each change below. */
const VERSION = '1.1.0';

/** In the language of whoever reads no other; each has a file of its own beside it. */
export const MANIFEST_LANGUAGE: Language = 'en';

/** What is offered for `/` and behind a mention. */
const COMMANDS = [...FOR_EVERYONE, 'help'] as const;

/** The app as Teams knows it (app manifest 1.30), said in one language. */
export function teamsManifest(words: Words, language: Language, options: ManifestOptions) {
  const { appId, publicUrl, privacyUrl, termsUrl } = options;
  const { host } = new URL(publicUrl);
  const say = (key: TextKey) => words.say(language, key);
  return {
    $schema: 'https://developer.microsoft.com/json-schemas/teams/v1.30/MicrosoftTeams.schema.json',
    manifestVersion: '1.30',
    version: VERSION,
    id: appId,
    localizationInfo: {
      defaultLanguageTag: MANIFEST_LANGUAGE,
      defaultLanguageFile: languageFile(MANIFEST_LANGUAGE),
      additionalLanguages: words.languages
        .filter((other) => other !== MANIFEST_LANGUAGE)
        .map((other) => ({ languageTag: other, file: languageFile(other) })),
    },
    developer: {
      name: 'Allianzbote',
      websiteUrl: publicUrl,
      privacyUrl,
      termsOfUseUrl: termsUrl,
    },
    name: { short: 'Allianzbote', full: 'Allianzbote' },
    description: { short: say('teams:package.about'), full: say('teams:package.about-full') },
    icons: { color: 'colour.png', outline: 'outline.png' },
    accentColor: '#0b4f7a',
    bots: [bot(words, language, appId)],
    composeExtensions: [messageExtension(say, appId)],
    staticTabs: [
      { entityId: 'conversations', scopes: ['personal'] },
      {
        entityId: 'page',
        name: say('teams:package.tab'),
        contentUrl: `${publicUrl}${PATHS.tab}`,
        websiteUrl: publicUrl,
        scopes: ['personal'],
      },
    ],
    defaultInstallScope: 'personal',
    defaultGroupCapability: { team: 'bot', groupchat: 'bot' },
    permissions: ['identity', 'messageTeamMembers'],
    validDomains: [host],
    webApplicationInfo: { id: appId, resource: resourceOf(publicUrl, appId) },
    // Standard, shared and private channels alike.
    supportsChannelFeatures: 'tier1',
  };
}

export function languageFile(language: Language): string {
  return `${language}.json`;
}

function bot(words: Words, language: Language, botId: string) {
  // What is chosen is written as it stands here, so it has to be a command.
  const command = (ways: TextKey, about: TextKey) => ({
    title: words.say(language, ways).split('|')[0],
    description: words.say(language, about),
  });
  const commands = COMMANDS.map((name) => command(`chat:command.${name}`, `chat:help.${name}`));
  return {
    botId,
    scopes: ['personal', 'team', 'groupChat'],
    isNotificationOnly: false,
    // Slash commands, and answers that only the asker sees, in tenants that have them.
    supportsTargetedMessages: true,
    commandLists: [
      { scopes: ['personal'], commands: [command('teams:home-words', 'teams:help-home'), ...commands] },
      { scopes: ['team', 'groupChat'], triggers: ['mention', 'slash'], commands },
    ],
  };
}

function messageExtension(say: (key: TextKey) => string, botId: string) {
  return {
    botId,
    commands: [
      {
        id: SEARCH_CALLS,
        type: 'query',
        context: ['compose', 'commandBox'],
        title: say('teams:package.search'),
        description: say('teams:package.search-about'),
        initialRun: true,
        parameters: [
          {
            name: 'text',
            title: say('teams:package.search-text'),
            description: say('teams:package.search-text-about'),
            inputType: 'text',
          },
        ],
      },
      {
        id: SAVE_AS_REMINDER,
        type: 'action',
        context: ['message'],
        title: say('teams:package.remind'),
        description: say('teams:package.remind-about'),
        fetchTask: true,
      },
    ],
    messageHandlers: [{ type: 'link', value: { domains: [...PREVIEWED_SITES] } }],
  };
}
