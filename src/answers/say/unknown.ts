import { type Context, type Draft, draft, say } from '#src/answers/context.ts';
import { refOf } from '#src/answers/say/call-card.ts';
import { contactFacts } from '#src/answers/say/contact-facts.ts';
import { factsPart, plain, sayText, sourcesPart, titlePart } from '#src/answers/say/texts.ts';
import type { Text } from '#src/messages/text.ts';
import type { Call } from '#src/model/call.ts';
import { distinctCitations } from '#src/model/citation.ts';

/** Nothing fits: says so, states no date, points to a human. */
export function nothingKnown(context: Context): Draft {
  const text = say(context, 'answers:unknown');
  return draft({
    kind: 'unknown',
    summary: text,
    parts: [plain(text), plain(say(context, 'answers:pass-on'))],
  });
}

/** A greeting or thanks: says what can be asked. */
export function nothingAsked(context: Context): Draft {
  const text = say(context, 'answers:nothing-asked');
  return draft({ kind: 'unknown', summary: text, parts: [plain(text)] });
}

/** The call is known, but its entry does not hold what was asked; whoever answers for the call may know. */
export function notStated(context: Context, call: Call, what: Text['key']): Draft {
  const text = say(context, 'answers:not-stated', { what: say(context, what) });
  const citations = distinctCitations(call.sources);
  const contact = contactFacts(context, call);
  return draft({
    kind: 'unknown',
    summary: `${sayText(context, call.title)}: ${text}`,
    parts: [
      titlePart(context, call.title, call.sources[0]?.url),
      { kind: 'text', text, weight: 'strong' },
      ...(contact.length > 0 ? factsPart(contact) : [plain(say(context, 'answers:pass-on'))]),
      ...sourcesPart(context, citations),
    ],
    citations,
    about: [refOf(call)],
  });
}
