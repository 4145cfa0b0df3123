import { expect, test } from 'vitest';
import { activityOf, askedTeams, DIRECT } from '#test/adapters/teams/hearing/asked-teams.ts';
import { smallDesk } from '#test/fakes/small-desk.ts';
import { isAmbiguous, TEAMS_FAULTS, type TeamsFault } from '#test/stand-ins/teams-faults.ts';

/** Teams says of these that nothing was taken, and that it may be tried again. */
const AGAIN: readonly TeamsFault[] = ['throttled', 'throttled without Retry-After', 'precondition failed'];

test.each(Object.keys(TEAMS_FAULTS) as TeamsFault[])(
  'an answer that meets “%s” stands there once at most, and no request is made in vain',
  async (fault) => {
    await using world = await askedTeams({ desk: smallDesk() });
    const faults: TeamsFault[] = [fault];
    world.teams.behave(({ kind }) => (kind === 'token' ? null : (faults.shift() ?? null)));
    expect(await world.send(activityOf(DIRECT))).toBeNull();
    await world.finish();
    const isAgain = AGAIN.includes(fault);
    const behaviour = TEAMS_FAULTS[fault];
    const isThere = isAgain || behaviour.kind === 'answers' || ('stored' in behaviour && behaviour.stored);
    expect(world.teams.requests.map(({ kind }) => kind)).toEqual(isAgain ? ['post', 'post'] : ['post']);
    expect(world.teams.messages).toHaveLength(isThere ? 1 : 0);
    expect(world.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
    if (isAmbiguous(fault)) expect(world.log.lines).toMatchObject([{ level: 'warn' }]);
  },
);
