import type { Sql } from '#adapters/postgres/database.ts';
import { queueNotices } from '#adapters/postgres/notices.ts';
import type { Text } from '#src/messages/text.ts';
import type { Told } from '#src/ports/watchdog.ts';

const OTHER_DATE: Text['key'] = 'findings:notice';
const WITHDRAWN: Text['key'] = 'findings:notice-withdrawn';
const COMMAND = 'findings';

/**
 * Tells that a source disagrees about a call, each conflict once, and no date: who reads along need not be an editor. In
 * the channels that admins chose for notices; where none did anywhere, where notices go by default.
 */
export function tellConflicts(sql: Sql): Promise<Told> {
  return queueNotices(
    sql,
    `about as (
       select tenant.id as tenant_id, concat('notice:conflict:', finding.id, ':', tenant.id) as key,
         jsonb_build_object('key', case finding.kind when 'withdrawn' then $1::text else $2::text end,
           'values', jsonb_build_object(
             'title', jsonb_build_object('local', call.title), 'command', $3::text)) as notice,
         null::text as many_key, null::text as many_text
       from finding join call on call.id = finding.call_id and not call.draft cross join tenant
       where finding.state = 'conflict' and (tenant.notice_channel_id is not null
         or not exists (select from tenant where notice_channel_id is not null)))`,
    [WITHDRAWN, OTHER_DATE, COMMAND],
  );
}
