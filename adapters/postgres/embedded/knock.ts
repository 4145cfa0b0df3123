import pg from 'pg';
import { type Cluster, ROLE } from '#adapters/postgres/embedded/cluster.ts';

const PATIENCE_MS = 2000;

/** The address of one database of an embedded server, password included. */
export function addressOf(cluster: Cluster, port: number, database: string): string {
  return `postgres://${ROLE}:${cluster.password}@127.0.0.1:${port}/${database}`;
}

/** Whether the server at `url` lets us in. Only this cluster's own knows the password, which is random. */
export async function knock(url: string): Promise<'welcome' | 'refused'> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE_MS });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return 'welcome';
  } catch {
    return 'refused';
  } finally {
    await client.end().catch(() => undefined);
  }
}
