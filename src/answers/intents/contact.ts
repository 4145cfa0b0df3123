import { aboutOneCall } from '#src/answers/about-one-call.ts';
import { callCard } from '#src/answers/say/call-card.ts';
import { contactFacts } from '#src/answers/say/contact-facts.ts';
import { factsPart } from '#src/answers/say/texts.ts';
import { notStated } from '#src/answers/say/unknown.ts';
import type { Intent } from '#src/answers/wording.ts';

/** "Whom can I ask?", "What is the phone number?" */
export const contact: Intent = {
  name: 'contact',
  wordings: [
    { sure: 3, has: ['phone'] },
    { sure: 3, has: ['email'] },
    { sure: 3.1, has: ['who', 'contact'] },
    { sure: 2.6, has: ['contact'] },
  ],
  answer(context) {
    return aboutOneCall(context, 'contact', (call) => {
      const { marks } = context.request;
      const known = call.contact;
      if (marks.has('phone') && !known?.phone) return notStated(context, call, 'answers:phone');
      if (marks.has('email') && !known?.email) return notStated(context, call, 'answers:email');
      const facts = contactFacts(context, call);
      if (facts.length === 0) return notStated(context, call, 'answers:contact');
      return callCard(context, call, factsPart(facts));
    });
  },
};
