import type { Tenant } from '#src/model/channel.ts';
import type { Inbox } from '#src/ports/inbox.ts';
import type { Log } from '#src/ports/log.ts';

/**
 * Whether nobody has taken on what a platform handed in under this id. Noted first and answered second: a process that
 * dies in between loses the question, which a person asks again, and none is answered twice. Without the database nobody
 * knows, and the person is told that there is none.
 */
export async function isNewTo(inbox: Inbox, log: Log, tenant: Tenant, id: string): Promise<boolean> {
  return inbox.isNew(tenant, id).catch((cause) => {
    log.warn('nobody knows whether a request is repeated', { platform: tenant.platform }, cause);
    return true;
  });
}
