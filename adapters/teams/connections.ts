import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';

/** Shorter than a server or a load balancer keeps an idle connection: a write into a closed one is a doubtful outcome. */
const IDLE_MS = 4000;

/** Connections that are used again. */
export function keptConnections(): { readonly http: HttpAgent; readonly https: HttpsAgent } {
  const options = { keepAlive: true, timeout: IDLE_MS };
  return { http: new HttpAgent(options), https: new HttpsAgent(options) };
}
