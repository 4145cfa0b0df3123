import type { Context } from '#src/answers/context.ts';
import { asksMeasure } from '#src/answers/focus-held.ts';
import { tellsMeasure } from '#src/answers/has-number.ts';
import { idOf, kindOf } from '#src/answers/subject.ts';
import type { EntryRef } from '#src/model/knowledge.ts';
import type { LocalText } from '#src/model/language.ts';

/** "How tall is the lighthouse?": whether the entry measures nothing, so that what it is would be no answer. */
export async function lacksMeasure(context: Context, ref: EntryRef): Promise<boolean> {
  if (!asksMeasure(context.request.words)) return false;
  return !tellsMeasure(await summaryOf(context, ref));
}

async function summaryOf({ entries }: Context, ref: EntryRef): Promise<LocalText | null | undefined> {
  const ids = [idOf(ref)];
  switch (kindOf(ref)) {
    case 'milestone':
      return (await entries.milestones({ kind: 'ids', ids }))[0]?.summary;
    case 'organisation':
      return (await entries.organisations(ids))[0]?.summary;
    case 'topic':
      return (await entries.topics(ids))[0]?.summary;
    default:
      return (await entries.calls({ kind: 'ids', ids }))[0]?.summary;
  }
}
