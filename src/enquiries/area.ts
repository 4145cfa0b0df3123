import type { Area } from '#src/desk/area.ts';
import { type AskDeps, openAsk, submitAsk } from '#src/enquiries/ask.ts';
import { closeOwn, listOwn } from '#src/enquiries/own.ts';
import { openReply, submitReply } from '#src/enquiries/reply.ts';
import { sendAsMeant } from '#src/enquiries/reply-below.ts';
import { enquiryNumber } from '#src/model/enquiry.ts';

/** Questions for humans: asked, answered, and what became of them. */
export function enquiryArea(deps: AskDeps): Area {
  return {
    commands: {
      'ask-human': (visit, { rest = '' }) => openAsk(deps, visit, rest),
      enquiries: (visit) => listOwn(deps, visit),
    },
    actions: {
      // With an id it follows up on that enquiry.
      'enquiries.ask': (visit, { question = '', id }) =>
        openAsk(deps, visit, id === undefined ? question : `${enquiryNumber({ id })}: `),
      'enquiries.close': (visit, { id = '' }) => closeOwn(deps, visit, id),
      'enquiries.reply': (visit, { id = '' }) => openReply(deps, visit, id),
      'enquiries.send-below': (visit, values) => sendAsMeant(deps, visit, values),
    },
    forms: {
      'enquiries.ask': (visit, form) => submitAsk(deps, visit, form),
      'enquiries.reply': (visit, form) => submitReply(deps, visit, form),
    },
  };
}
