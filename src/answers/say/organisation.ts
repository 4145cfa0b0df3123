import { type Context, say } from '#src/answers/context.ts';
import { sayText } from '#src/answers/say/texts.ts';
import type { Organisation } from '#src/model/organisation.ts';

/** "National Research Council of Canada (NRC)": the name, and the first alias that is an abbreviation. */
export function sayOrganisation(context: Context, organisation: Organisation): string {
  const name = sayText(context, organisation.name);
  const short = organisation.aliases.find(
    (alias) => alias.length < 8 && /^\S+$/.test(alias) && alias !== name,
  );
  return short ? say(context, 'answers:name-with-short', { name, short }) : name;
}
