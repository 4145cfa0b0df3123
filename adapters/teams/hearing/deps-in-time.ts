import { deskInTime, inTime, type Patience, portInTime, type Waiting } from '#adapters/patience/patience.ts';
import type { Running } from '#adapters/patience/running.ts';
import type { DeedDeps } from '#adapters/teams/hearing/deeds.ts';
import type { Taken } from '#adapters/teams/hearing/entrance.ts';
import type { HearingOptions } from '#adapters/teams/hearing/hearing.ts';
import { languageOf, personOf, spokenBy } from '#adapters/teams/hearing/person.ts';
import { teamsSpeaker } from '#adapters/teams/hearing/speaker.ts';
import { apology } from '#src/desk/apology.ts';
import type { Desk } from '#src/ports/desk.ts';
import type { Inbox } from '#src/ports/inbox.ts';
import type { Turns } from '#src/ports/turns.ts';

/** What stays the same from one activity to the next. */
export type Lasting = { readonly desk: Desk; readonly behind: Running; readonly patience: Patience };

export type AskedDeps = DeedDeps & { readonly inbox: Inbox };

/** Everything with which one activity is answered, as long as somebody waits for that. */
export function depsInTime(
  options: HearingOptions,
  { desk, behind, patience }: Lasting,
  { activity }: Taken,
): AskedDeps {
  const { log, words } = options;
  const waiting = patience.begin();
  const ports = portsInTime(options, patience, waiting);
  const speaker = teamsSpeaker({ ...options, ...ports });
  const instead = async (cause: unknown) => {
    log.error('teams: the desk did not answer', {}, cause);
    return apology(words, spokenBy(personOf(activity), words.languages));
  };
  return {
    ...options,
    ...ports,
    desk: deskInTime(desk, options.answerMs, waiting, instead),
    speaker,
    later(spot, work) {
      const told = work.catch((cause) => {
        log.error('teams: what went on behind an answer failed', {}, cause);
        return speaker.tell(spot, languageOf(spot.person, words.languages), 'chat:apology');
      });
      behind.add(told);
    },
  };
}

function portsInTime(options: HearingOptions, patience: Patience, waiting: Waiting) {
  const { callPages, entries, inbox, keptReplies, places, teamPlaces, teamsConversations } = options;
  // The posts of a long answer outlast the time of their request: each turn has its own.
  const take: Turns['take'] = (...given) => inTime(patience.begin(), () => options.turns.take(...given));
  return {
    callPages: portInTime(callPages, waiting),
    entries: portInTime(entries, waiting),
    inbox: portInTime(inbox, waiting),
    keptReplies: portInTime(keptReplies, waiting),
    places: portInTime(places, waiting),
    teamPlaces: portInTime(teamPlaces, waiting),
    teamsConversations: portInTime(teamsConversations, waiting),
    turns: { take },
  };
}
