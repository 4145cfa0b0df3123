import type { Tenant } from '#src/model/channel.ts';
import type { Language } from '#src/model/language.ts';
import type { Places } from '#src/ports/places.ts';
import type { Words } from '#src/ports/words.ts';

/**
 * Gives a tenant without channels its first ones: one for each language and one for all of them, each in
 * no zone until somebody was asked. A tenant that has channels keeps them as they are.
 */
export async function firstChannels(places: Places, words: Words, tenant: Tenant): Promise<void> {
  if ((await places.channelsOf(tenant)).length > 0) return;
  const ensure = (ref: string, name: string, languages: readonly Language[]) =>
    places.ensure({ address: { tenant, ref }, name, kind: 'channel', languages, timezone: null });
  for (const language of words.languages) {
    await ensure(`news-${language}`, words.say(language, 'chat:first-channel'), [language]);
  }
  const together = words.languages.map((language) => words.say(language, 'chat:first-channel-together'));
  await ensure('news-together', together.join(' · '), words.languages);
}
