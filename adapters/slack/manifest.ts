import { PATHS } from '#adapters/slack/paths.ts';
import { SAVE_AS_REMINDER } from '#adapters/slack/save-as-reminder.ts';
import { type BotScope, FREE_EVENTS, type Manifest, scopesAskedFor } from '#adapters/slack/scopes.ts';
import type { TextKey } from '#src/messages/text.ts';
import type { Words } from '#src/ports/words.ts';
import { PREVIEWED_SITES } from '#src/previews/previewed-sites.ts';

export type ManifestOptions = {
  /** The public address of the bot's HTTP server without a slash at its end; null by Socket Mode. */
  readonly publicUrl: string | null;
  /** Whether the bot may look up in channels what became of a delivery. */
  readonly mayReadHistory: boolean;
};

const COMMAND = '/allianz';

/**
 * The app as Slack creates it. By Socket Mode it is one workspace's own, with a token that lasts; over HTTP it is
 * installed in many by OAuth, with tokens that are renewed every twelve hours.
 */
export function slackManifest(words: Words, { publicUrl, mayReadHistory }: ManifestOptions): Manifest {
  const scopes = scopesAskedFor({ mayReadHistory });
  const said = (key: TextKey) => inEveryLanguage(words, key);
  const request = publicUrl === null ? {} : { request_url: `${publicUrl}${PATHS.events}` };
  return {
    _metadata: { major_version: 1 },
    display_information: { name: 'Allianzbote', description: said('slack:manifest.about') },
    features: features(words, publicUrl),
    oauth_config: {
      ...(publicUrl !== null && { redirect_urls: [`${publicUrl}${PATHS.redirect}`] }),
      scopes: { bot: scopes.map(({ name }) => name as BotScope) },
    },
    settings: {
      event_subscriptions: {
        ...request,
        bot_events: [...FREE_EVENTS, ...scopes.flatMap(({ events }) => events)].toSorted(),
      },
      interactivity: { is_enabled: true, ...request },
      org_deploy_enabled: publicUrl !== null,
      socket_mode_enabled: publicUrl === null,
      token_rotation_enabled: publicUrl !== null,
    },
  };
}

function features(words: Words, publicUrl: string | null): NonNullable<Manifest['features']> {
  const said = (key: TextKey) => inEveryLanguage(words, key);
  return {
    app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
    bot_user: { display_name: 'allianzbote', always_online: true },
    agent_view: {
      agent_description: said('slack:manifest.about'),
      suggested_prompts: PROMPTS.flatMap((prompt) =>
        words.languages.map((language) => {
          const message = words.say(language, prompt);
          return { title: message, message };
        }),
      ),
    },
    slash_commands: [
      {
        command: COMMAND,
        description: said('slack:manifest.command'),
        usage_hint: said('slack:manifest.command-hint'),
        ...(publicUrl !== null && { url: `${publicUrl}${PATHS.events}` }),
        // Of whoever is named there the id comes too, by which they can be mentioned.
        should_escape: true,
      },
    ],
    shortcuts: [
      {
        type: 'message',
        name: said('slack:manifest.shortcut'),
        callback_id: SAVE_AS_REMINDER,
        description: said('slack:manifest.shortcut-about'),
      },
    ],
    unfurl_domains: [...PREVIEWED_SITES],
  };
}

const PROMPTS = ['slack:manifest.prompt.next', 'slack:manifest.prompt.open'] as const;

/** A manifest has one text for all readers, so it says everything in each language. */
function inEveryLanguage(words: Words, key: TextKey): string {
  return words.languages.map((language) => words.say(language, key)).join(' · ');
}
