import type { Sql } from '#adapters/postgres/database.ts';
import type { Text } from '#src/messages/text.ts';
import type { DeliveryState } from '#src/model/delivery.ts';
import type { Settlement } from '#src/ports/ledger.ts';

type StepRow = {
  readonly id: string;
  readonly attempts: number;
  readonly state: DeliveryState;
  readonly message_ref: string | null;
  readonly after_seconds: number;
  readonly reason: Text | null;
};

/**
 * Writes down what became of deliveries. The number of the attempt says whose delivery it is: who
 * lost it to another process in the meantime changes nothing.
 */
export async function settleDeliveries(sql: Sql, settlements: readonly Settlement[]): Promise<void> {
  if (settlements.length === 0) return;
  const steps = settlements.map(
    ({ delivery, step }): StepRow => ({
      id: delivery.id,
      attempts: delivery.attempts,
      state: step.state === 'in-doubt' ? 'sending' : step.state,
      message_ref: step.state === 'sent' ? step.messageRef : null,
      after_seconds: 'afterSeconds' in step ? step.afterSeconds : 0,
      reason: 'reason' in step ? step.reason : null,
    }),
  );
  await sql.query(
    `with step as (
       select * from jsonb_to_recordset($1) as step (
         id uuid, attempts int, state text, message_ref text, after_seconds float8, reason jsonb)),
     settled as (
       update delivery set
         state = step.state,
         message_ref = coalesce(step.message_ref, delivery.message_ref),
         due_at = case step.state when 'queued'
           then bot_now() + make_interval(secs => step.after_seconds) else delivery.due_at end,
         lease_until = case step.state when 'sending'
           then bot_now() + make_interval(secs => step.after_seconds) end,
         reason = step.reason,
         settled_at = case when step.state not in ('queued', 'sending') then bot_now() end
       from step
       where delivery.id = step.id and delivery.attempts = step.attempts and delivery.state = 'sending'
       returning delivery.updates, delivery.state, delivery.message_ref)
     update delivery edited set message_ref = settled.message_ref
     from settled where edited.id = settled.updates and settled.state = 'sent'`,
    [JSON.stringify(steps)],
  );
}
