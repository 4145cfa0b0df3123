import { aboutOneCall } from '#src/answers/about-one-call.ts';
import { callsOfContact } from '#src/answers/calls-of-contact.ts';
import { isContactElsewhere } from '#src/answers/contact-side.ts';
import { type Context, type Draft, say } from '#src/answers/context.ts';
import { callCard } from '#src/answers/say/call-card.ts';
import { callsList, soonestFirst } from '#src/answers/say/calls-list.ts';
import { contactFacts } from '#src/answers/say/contact-facts.ts';
import { factsPart } from '#src/answers/say/texts.ts';
import { notStated } from '#src/answers/say/unknown.ts';
import type { Intent } from '#src/answers/wording.ts';
import type { Call } from '#src/model/call.ts';

// Less sure than that an organisation is asked for.
const GUESS = 1.55;

/** "Whom can I ask?", "What is the phone number?", "Which call does Ms Quispe look after?" */
export const contact: Intent = {
  name: 'contact',
  wordings: [
    { sure: 3, has: ['phone'], lacks: ['how-long'] },
    { sure: 3, has: ['email'] },
    { sure: 3.1, has: ['who', 'contact'] },
    { sure: 2.6, has: ['contact'], lacks: ['when'] },
    // "We are writing our proposal. When is it due?"
    { sure: 2.2, has: ['contact', 'when'] },
    { sure: GUESS, has: ['who', 'a-name'] },
  ],
  async answer(context) {
    const own = await callsOfContact(context);
    const [only, another] = own;
    if (only && another) {
      const lead = say(context, 'answers:found-calls', { count: own.length });
      return callsList(context, lead, soonestFirst(own, context.now));
    }
    if (only) return contactOf(context, only);
    // "Who is Ms Quispe?" asks for a person, and for a call's contact only where she is one.
    return context.sure <= GUESS
      ? null
      : aboutOneCall(context, 'contact', (call) => contactOf(context, call));
  },
};

async function contactOf(context: Context, call: Call): Promise<Draft> {
  const { marks } = context.request;
  if (await isContactElsewhere(context, call)) return notStated(context, call, 'answers:what-contact-there');
  const known = call.contact;
  if (marks.has('phone') && !known?.phone) return notStated(context, call, 'answers:phone');
  if (marks.has('email') && !known?.email) return notStated(context, call, 'answers:email');
  const facts = contactFacts(context, call);
  if (facts.length === 0) return notStated(context, call, 'answers:contact');
  return callCard(context, call, factsPart(facts));
}
