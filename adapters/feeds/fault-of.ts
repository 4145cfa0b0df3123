import { ForbiddenAddress } from '#adapters/feeds/address-guard.ts';
import { TooLarge, UnknownEncoding } from '#adapters/feeds/body.ts';
import { type Fault, type FaultCode, fault } from '#adapters/feeds/fault.ts';

const BY_CODE: Readonly<Record<string, FaultCode>> = {
  ENOTFOUND: 'host-not-found',
  EAI_AGAIN: 'host-not-found',
  EAI_NODATA: 'host-not-found',
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'refused',
  ENETUNREACH: 'refused',
  ETIMEDOUT: 'timeout',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
};

/** What went wrong on the way, as a fault. What is not known counts as a broken connection. */
export function faultOf(cause: unknown, url: URL, limits: { seconds: number; megabytes: number }): Fault {
  return fault(codeOf(cause), { host: url.host, ...limits });
}

function codeOf(cause: unknown): FaultCode {
  if (cause instanceof ForbiddenAddress) return 'forbidden-address';
  if (cause instanceof TooLarge) return 'too-large';
  if (cause instanceof UnknownEncoding) return 'bad-encoding';
  if (!(cause instanceof Error)) return 'broken-off';
  if (cause.name === 'AbortError' || cause.name === 'TimeoutError') return 'timeout';
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
  if (/^(ERR_TLS|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_SSL|EPROTO)/.test(code)) return 'tls';
  if (/^(Z_|ERR_BROTLI|ERR__ERROR_FORMAT|ERR_PADDING|ERR_)/.test(code) && !(code in BY_CODE))
    return 'bad-encoding';
  if (cause instanceof AggregateError) return codeOf(cause.errors[0]);
  return BY_CODE[code] ?? (cause.cause === undefined ? 'broken-off' : codeOf(cause.cause));
}
