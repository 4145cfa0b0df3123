import type { Sql } from '#adapters/postgres/database.ts';
import type { Text } from '#src/messages/text.ts';
import type { LocalText } from '#src/model/language.ts';
import type { SourceState, SourceStates } from '#src/ports/source-states.ts';

type StateRow = {
  readonly name: LocalText;
  readonly url: string;
  readonly was_polled: boolean;
  readonly fault: (Text & { readonly code: string }) | null;
};

export function postgresSourceStates(sql: Sql): SourceStates {
  return {
    list: async () => (await polledSources(sql)).map(toState),
  };
}

function polledSources(sql: Sql): Promise<readonly StateRow[]> {
  return sql.query<StateRow>(
    `select name, url, last_attempt_at is not null as was_polled, fault
     from source where enabled order by id`,
  );
}

function toState({ name, url, was_polled, fault }: StateRow): SourceState {
  if (fault !== null) {
    const { code: _, ...reason } = fault;
    return { name, url, state: 'unreachable', reason };
  }
  return { name, url, state: was_polled ? 'reachable' : 'not-polled-yet' };
}
