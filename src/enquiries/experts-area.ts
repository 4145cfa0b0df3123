import type { Area, Handle, Visit } from '#src/desk/area.ts';
import { ifAllowed } from '#src/desk/if-allowed.ts';
import { act, sentence, tell, toAsker } from '#src/desk/replies.ts';
import { sayHolidays } from '#src/enquiries/say-holidays.ts';
import type { Reply } from '#src/messages/form.ts';
import { sayList } from '#src/messages/lists.ts';
import type { DirectChat } from '#src/people/direct-chat.ts';
import type { Experts } from '#src/ports/enquiries.ts';
import type { Roles } from '#src/ports/roles.ts';

export type ExpertsDeps = {
  readonly roles: Roles;
  readonly experts: Experts;
  readonly directChat: DirectChat;
};

/** Whose experts answer enquiries: admins see and choose it, each channel for itself. */
export function expertsArea(deps: ExpertsDeps): Area {
  const forAdmin =
    (work: (deps: ExpertsDeps, visit: Visit) => Promise<Reply>): Handle =>
    (visit) =>
      ifAllowed(deps.roles, visit, 'operate', 'enquiries:experts-not-allowed', () => work(deps, visit));
  return {
    commands: { experts: forAdmin(show) },
    actions: { 'experts.here': forAdmin(add), 'experts.not-here': forAdmin(remove) },
    forms: {},
  };
}

async function show({ experts }: ExpertsDeps, visit: Visit): Promise<Reply> {
  const { channel, language } = visit;
  const asked = await experts.of(visit.asker.channel.tenant);
  const isHere = asked.some(({ id }) => id === channel?.id);
  const buttons = [
    ...(isHere ? [act(visit, 'enquiries:experts-not-here', 'experts.not-here')] : []),
    ...(!isHere && channel?.kind === 'channel' ? [act(visit, 'enquiries:experts-here', 'experts.here')] : []),
  ];
  if (asked.length === 0) return tell(visit, 'enquiries:experts-none', {}, buttons);
  const names = asked.map(({ name, timezone }) =>
    visit.say('enquiries:experts-hours', { name, zone: timezone ?? 'UTC' }),
  );
  const text = visit.say('enquiries:experts-are', { channels: sayList(language, names) });
  return toAsker(sentence(visit, `${text} ${sayHolidays(visit, asked)}`, buttons));
}

async function add(deps: ExpertsDeps, visit: Visit): Promise<Reply> {
  const { asker, channel } = visit;
  // A channel of which nobody said where its people work: whoever makes it theirs is one of them.
  const timezone = channel?.timezone ? null : ((await deps.directChat(asker))?.timezone ?? null);
  const isAdded = await deps.experts.add(asker.channel, timezone);
  return isAdded ? show(deps, visit) : tell(visit, 'enquiries:experts-cannot');
}

async function remove(deps: ExpertsDeps, visit: Visit): Promise<Reply> {
  await deps.experts.remove(visit.asker.channel);
  return show(deps, visit);
}
