import type { Visit } from '#src/desk/area.ts';
import { namingMistakes } from '#src/desk/filled-form.ts';
import { tell } from '#src/desk/replies.ts';
import type { FilledForm, Reply } from '#src/messages/form.ts';
import type { Channel } from '#src/model/channel.ts';
import type { Subscription } from '#src/model/subscription.ts';
import { type ConfirmationDeps, confirmation } from '#src/subscriptions/confirmation.ts';
import { currentOf } from '#src/subscriptions/current.ts';
import { filterOf } from '#src/subscriptions/filter-fields.ts';
import {
  firstNewsDraft,
  type NewsDraft,
  type NewsOffer,
  newsForm,
  newsMistakes,
  readNewsDraft,
} from '#src/subscriptions/news-form.ts';
import { rhythmOf } from '#src/subscriptions/news-rhythm.ts';
import { styleOf } from '#src/subscriptions/news-style.ts';
import { newsTrial, type TrialDeps } from '#src/subscriptions/news-trial.ts';
import { zonesToChoose } from '#src/subscriptions/zones.ts';

export type NewsDeps = ConfirmationDeps &
  TrialDeps & {
    /** Has the items stored that these sources show already. It is done within two seconds, whether it got them or not. */
    readonly beforeSubscribing: (sourceIds: readonly string[]) => Promise<void>;
  };

/** The form, filled with what the channel has. */
export async function openNews(deps: NewsDeps, visit: Visit, channel: Channel): Promise<Reply> {
  const [offer, current] = await offerAndCurrent(deps, visit, channel);
  if (offer.sources.length === 0) return tell(visit, 'subscriptions:no-sources');
  const state = { mistakes: {}, note: null };
  return {
    kind: 'form',
    form: newsForm(visit, channel, firstNewsDraft(visit, channel, current), offer, state),
  };
}

/** The channel gets these sources too, with one press; how it wants its news stays as it is. */
export async function addSources(
  deps: NewsDeps,
  visit: Visit,
  channel: Channel,
  refs: string,
): Promise<Reply> {
  const asked = refs.split(',');
  const [offer, current] = await offerAndCurrent(deps, visit, channel);
  const further = offer.sources.map(({ ref }) => ref).filter((ref) => asked.includes(ref));
  if (further.length === 0) return tell(visit, 'chat:outdated');
  const had = firstNewsDraft(visit, channel, current);
  const draft = { ...had, sources: [...new Set([...had.sources, ...further])] };
  return save(deps, visit, channel, { draft, current });
}

/** Saves, or shows what would have come; with a mistake the same form comes back filled. */
export async function submitNews(
  deps: NewsDeps,
  visit: Visit,
  channel: Channel,
  form: FilledForm,
): Promise<Reply> {
  const [offer, current] = await offerAndCurrent(deps, visit, channel);
  const draft = readNewsDraft(visit, form, current?.style.mention ?? null);
  const mistakes = newsMistakes(deps.words, draft, offer);
  const again = newsForm(visit, channel, draft, offer, { mistakes, note: null });
  if (Object.keys(mistakes).length > 0) {
    return { kind: 'form', form: namingMistakes(visit, again, 'subscriptions:mistakes') };
  }
  if (form.intent === 'save') {
    const sources = [...draft.sources, ...unseenSources(offer, firstNewsDraft(visit, channel, current))];
    return save(deps, visit, channel, { draft: { ...draft, sources }, current });
  }
  return { kind: 'form', form: { ...again, ...(await newsTrial(deps, visit, channel, draft)) } };
}

/** Subscribed to, but in no form while they pause; a form ends nothing that it did not show. */
function unseenSources(offer: NewsOffer, had: NewsDraft): readonly string[] {
  return had.sources.filter((ref) => !offer.sources.some((source) => source.ref === ref));
}

type Change = {
  readonly draft: NewsDraft;
  readonly current: Extract<Subscription, { kind: 'news' }> | undefined;
};

async function save(
  deps: NewsDeps,
  visit: Visit,
  channel: Channel,
  { draft, current }: Change,
): Promise<Reply> {
  const before = firstNewsDraft(visit, channel, current).sources;
  const added = draft.sources.filter((source) => !before.includes(source));
  if (added.length > 0) await deps.beforeSubscribing(added);
  const { languages } = draft;
  const timezone = draft.rhythm.timezone || null;
  const { isNew } = await deps.subscriptions.save({
    kind: 'news',
    channelId: channel.id,
    owner: { ref: visit.asker.person.ref, name: visit.asker.person.name },
    targets: draft.sources.map((ref) => ({ kind: 'source', ref })),
    filter: filterOf(draft.filter),
    languages,
    rhythm: rhythmOf(draft.rhythm),
    style: styleOf(deps.words, draft.style),
    timezone,
  });
  const outlook = visit.say('subscriptions:news-from-now');
  return confirmation(
    deps,
    visit,
    { ...channel, languages, timezone: timezone ?? channel.timezone },
    { kind: 'news', isNew, outlook },
  );
}

function offerAndCurrent(deps: NewsDeps, visit: Visit, channel: Channel) {
  return Promise.all([offerTo(deps, visit, channel), currentOf(deps.subscriptions, channel, 'news')]);
}

async function offerTo(deps: NewsDeps, { language }: Visit, channel: Channel): Promise<NewsOffer> {
  const { offers, words } = deps;
  const [sources, topics, zones] = await Promise.all([offers.sources(), offers.topics(), offers.zones()]);
  return {
    sources,
    topics,
    languages: words.languages,
    zones: zonesToChoose(channel.timezone, language, zones),
  };
}
