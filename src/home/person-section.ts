import type { Visit } from '#src/desk/area.ts';
import { languageButtons } from '#src/desk/language.ts';
import { act } from '#src/desk/replies.ts';
import type { Section } from '#src/messages/home.ts';
import { languageName } from '#src/messages/language-name.ts';
import type { Role } from '#src/model/person.ts';
import { sayPersonRef } from '#src/people/person-ref.ts';
import type { Words } from '#src/ports/words.ts';

export type PersonDeps = { readonly words: Words };

/** Beside the language: a role, how much somebody set up, whether admins named them as one who may, and what they asked experts. */
type StoredAbout = {
  readonly role: Role;
  readonly setUp: number;
  readonly isListed: boolean;
  readonly enquiries: number;
};

/** The language in which somebody is answered, with a switch, and all that is stored about them, in words. */
export function personSection(
  { words }: PersonDeps,
  visit: Visit,
  { role, setUp, isListed, enquiries }: StoredAbout,
): Section {
  const { say, language, asker } = visit;
  const name = languageName(language, language);
  const stored = [
    asker.language === null
      ? say('home:stored.no-language')
      : say('home:stored.language', { person: sayPersonRef(asker.person), language: name }),
    ...(role === 'everyone' ? [] : [say(`home:stored.${role}`)]),
    ...(isListed ? [say('home:stored.listed')] : []),
    ...(setUp === 0 ? [] : [say('home:stored.set-up', { count: setUp })]),
    ...(enquiries === 0 ? [] : [say('home:stored.enquiries', { count: enquiries })]),
    say('home:stored.decided'),
    say('home:stored.conversation'),
    say('home:stored.kept'),
    say('home:stored.feedback'),
    say('home:stored.not'),
  ];
  return {
    parts: [
      { kind: 'title', text: say('home:language') },
      { kind: 'text', text: say('home:answered-in', { language: name }) },
      { kind: 'text', text: say('home:stored-title'), weight: 'strong' },
      { kind: 'list', items: stored },
    ],
    buttons: [...languageButtons(words), act(visit, 'chat:do.help', 'desk.command', { command: 'help' })],
  };
}
