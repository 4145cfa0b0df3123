import { type Context, say } from '#src/answers/context.ts';
import { callLines } from '#src/answers/say/call-card.ts';
import { sayOrganisation } from '#src/answers/say/organisation.ts';
import { factsPart } from '#src/answers/say/texts.ts';
import { sayList } from '#src/messages/lists.ts';
import type { Part } from '#src/messages/message.ts';
import type { Call } from '#src/model/call.ts';

/** The lines of each of these calls, with who pays for it. */
export async function funderLines(
  context: Context,
  calls: readonly Call[],
): Promise<(call: Call) => readonly Part[]> {
  const known = await context.entries.organisations([...new Set(calls.flatMap(({ funders }) => funders))]);
  return (call) => {
    const funders = known.filter(({ id }) => call.funders.includes(id));
    const value = sayList(
      context.language,
      funders.map((organisation) => sayOrganisation(context, organisation)),
    );
    return [
      ...callLines(context, call),
      ...factsPart([{ label: say(context, 'answers:funders', { count: funders.length }), value }]),
    ];
  };
}
