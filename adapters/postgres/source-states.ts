import type { Sql } from '#adapters/postgres/database.ts';
import type { Text } from '#src/messages/text.ts';
import type { LocalText } from '#src/model/language.ts';
import type { SourceState, SourceStates } from '#src/ports/source-states.ts';

type StateRow = {
  readonly name: LocalText;
  readonly url: string;
  readonly tested_on: string | null;
  readonly was_polled: boolean;
  readonly last_success_at: Temporal.Instant | null;
  readonly fault: (Text & { readonly code: string }) | null;
};

export function postgresSourceStates(sql: Sql): SourceStates {
  return {
    list: async () => (await polledSources(sql)).map(toState),
  };
}

function polledSources(sql: Sql): Promise<readonly StateRow[]> {
  return sql.query<StateRow>(
    `select name, url, tested_on, last_attempt_at is not null as was_polled, last_success_at, fault
     from source where enabled order by id`,
  );
}

function toState({ name, url, tested_on, was_polled, last_success_at, fault }: StateRow): SourceState {
  const source = { name, url, testedOn: tested_on, reachedAt: last_success_at };
  if (fault === null) return { ...source, state: was_polled ? 'reachable' : 'not-polled-yet' };
  const { code: _, ...reason } = fault;
  return { ...source, state: 'unreachable', reason };
}
