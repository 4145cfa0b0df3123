import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a token says, and how it is signed. A claim or header that is undefined is left out. */
export type Forged = {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  /** Which key signs; `nobody` leaves the signature empty. */
  readonly signedBy?: KeyName | 'stranger' | 'nobody';
};

type KeyName = 'teams' | 'no-endorsement' | 'other-endorsement';

export type TeamsKeys = AsyncDisposable & {
  /** Where the document stands that leads to the keys. */
  readonly openIdUrl: string;
  /** How often the keys were read. */
  readonly readings: number;
  /** From now on the keys cannot be read, or again. */
  fail(fails: boolean): void;
  /** From now on whoever asks gets no answer, or again; nobody knows when it comes. */
  hang(hangs: boolean): void;
  /** A header `authorization` for this bot at this service address; what `forged` names differs. */
  authorization(appId: string, serviceUrl: string, forged?: Forged): string;
};

const ENDORSEMENTS: Readonly<Record<KeyName, readonly string[] | undefined>> = {
  teams: ['msteams', 'webchat'],
  'no-endorsement': undefined,
  'other-endorsement': ['webchat'],
};

const PAIRS = new Map(
  ([...Object.keys(ENDORSEMENTS), 'stranger'] as const).map((name) => [
    name,
    generateKeyPairSync('rsa', { modulusLength: 2048 }),
  ]),
);

/** What Microsoft’s servers tell of the keys that sign requests to bots, on loopback, and such requests’ tokens. */
export async function standInForTeamsKeys(): Promise<TeamsKeys> {
  let readings = 0;
  let fails = false;
  let hangs = false;
  const server = createServer((request, response) => {
    if (hangs) return;
    const body = request.url === '/keys' ? { keys: keys() } : { jwks_uri: `${url}/keys` };
    if (request.url === '/keys') readings += 1;
    response
      .writeHead(fails ? 503 : 200, { 'content-type': 'application/json' })
      .end(fails ? '' : JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    openIdUrl: `${url}/openidconfiguration`,
    get readings() {
      return readings;
    },
    fail(next) {
      fails = next;
    },
    hang(next) {
      hangs = next;
    },
    authorization: (appId, serviceUrl, forged = {}) => `Bearer ${token(appId, serviceUrl, forged)}`,
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function keys(): readonly object[] {
  return (Object.keys(ENDORSEMENTS) as KeyName[]).map((kid) => {
    const { n, e } = keyOf(kid).publicKey.export({ format: 'jwk' });
    return { kty: 'RSA', use: 'sig', alg: 'RS256', kid, n, e, endorsements: ENDORSEMENTS[kid] };
  });
}

// The libraries look at the real time and at no clock of ours.
function token(appId: string, serviceUrl: string, { claims, header, signedBy = 'teams' }: Forged): string {
  const now = Math.floor((performance.timeOrigin + performance.now()) / 1000);
  const head = { alg: 'RS256', typ: 'JWT', kid: signedBy, ...header };
  const body = {
    iss: 'https://api.botframework.com',
    aud: appId,
    serviceurl: serviceUrl,
    nbf: now - 300,
    exp: now + 3600,
    ...claims,
  };
  const text = [head, body].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  const signature =
    signedBy === 'nobody' ? '' : sign('sha256', Buffer.from(text), keyOf(signedBy).privateKey);
  return `${text}.${signature.toString('base64url')}`;
}

function keyOf(name: string): { readonly publicKey: KeyObject; readonly privateKey: KeyObject } {
  const pair = PAIRS.get(name);
  if (!pair) throw new Error(`there is no key ${name}`);
  return pair;
}
