import { type DestinationStream, pino } from 'pino';
import type { Log } from '#src/ports/log.ts';

/** One JSON object a line. Of a cause only type, message and stack are written, not what hangs on it. */
export function pinoLog(level: string, destination: DestinationStream): Log {
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
  return {
    info: (event, fields) => logger.info(fields ?? {}, event),
    warn: (event, fields, cause) => logger.warn({ ...fields, ...describe(cause) }, event),
    error: (event, fields, cause) => logger.error({ ...fields, ...describe(cause) }, event),
  };
}

function describe(cause: unknown): object {
  if (cause === undefined) return {};
  if (!(cause instanceof Error)) return { cause: String(cause) };
  return { cause: { type: cause.name, message: cause.message, stack: cause.stack } };
}
