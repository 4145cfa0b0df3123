import { type Context, type Draft, draft, say } from '#src/answers/context.ts';
import { refOf } from '#src/answers/say/call-card.ts';
import { calledOffPart } from '#src/answers/say/called-off.ts';
import { contactFacts } from '#src/answers/say/contact-facts.ts';
import { factsPart, plain, sayText, sourcesPart, titlePart } from '#src/answers/say/texts.ts';
import type { Button } from '#src/messages/message.ts';
import type { Text } from '#src/messages/text.ts';
import type { Call } from '#src/model/call.ts';
import { distinctCitations } from '#src/model/citation.ts';

/** Nothing fits: says so, states no date, points to a human and to what can be asked. */
export function nothingKnown(context: Context): Draft {
  const { language } = context;
  const text = say(context, 'answers:unknown');
  const help: Button = {
    kind: 'act',
    label: say(context, 'chat:do.help'),
    action: { name: 'desk.command', values: { command: 'help', language } },
  };
  return draft({
    kind: 'unknown',
    summary: text,
    parts: [plain(text), plain(passOn(context))],
    buttons: [help],
  });
}

/** Who can help, below what is not known: experts, else the contact that the operator set, else whoever runs this bot. */
export function passOn(context: Context): string {
  if (context.canAskExperts) {
    return say(context, 'answers:pass-on-to-experts', { button: { key: 'chat:do.ask-human' } });
  }
  return editorsContact(context);
}

/** How to reach the editors. */
export function editorsContact(context: Context): string {
  return context.contact
    ? say(context, 'answers:pass-on-to', { contact: context.contact })
    : say(context, 'answers:pass-on');
}

/** A greeting or thanks: returns it and says what can be asked. */
export function nothingAsked(context: Context): Draft {
  const { marks } = context.request;
  const returned = marks.has('thanks') ? 'answers:you-are-welcome' : 'answers:hello';
  const isReturned = marks.has('thanks') || marks.has('greets');
  const asked = say(context, 'answers:nothing-asked');
  const text = isReturned ? `${say(context, returned)} ${asked}` : asked;
  return draft({ kind: 'unknown', asksNothing: true, summary: text, parts: [plain(text)] });
}

/** A request for a language and nothing else. */
export function languageTaken(context: Context): Draft {
  const text = `${say(context, 'answers:in-this-language')} ${say(context, 'answers:nothing-asked')}`;
  return draft({ kind: 'answer', asksNothing: true, summary: text, parts: [plain(text)] });
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
      ...calledOffPart(context, call),
      ...(contact.length > 0 ? factsPart(contact) : [plain(passOn(context))]),
      ...sourcesPart(context, citations),
    ],
    citations,
    about: [refOf(call)],
  });
}
