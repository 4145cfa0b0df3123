import type { Context, Draft } from '#src/answers/context.ts';
import { sourcesPart } from '#src/answers/say/texts.ts';
import type { Part } from '#src/messages/message.ts';
import { distinctCitations } from '#src/model/citation.ts';

/** Both as one answer, with one list of sources. */
export function eventsThenDeadlines(context: Context, events: Draft, deadlines: Draft): Draft {
  const citations = distinctCitations([...events.citations, ...deadlines.citations]);
  return {
    ...events,
    summary: `${events.summary} ${deadlines.summary}`,
    parts: [...withoutSources(events), ...withoutSources(deadlines), ...sourcesPart(context, citations)],
    buttons: [...events.buttons, ...deadlines.buttons],
    citations,
    about: [...events.about, ...deadlines.about],
    listed: [...events.listed, ...deadlines.listed],
  };
}

function withoutSources({ parts }: Draft): readonly Part[] {
  return parts.filter(({ kind }) => kind !== 'sources');
}
