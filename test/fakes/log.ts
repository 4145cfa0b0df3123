import type { Log } from '#src/ports/log.ts';

export type LoggedLine = { readonly level: keyof Log; readonly event: string; readonly cause?: unknown };

/** A log that keeps its lines for the test to look at. */
export function fakeLog(): Log & { readonly lines: readonly LoggedLine[] } {
  const lines: LoggedLine[] = [];
  return {
    lines,
    info: (event) => lines.push({ level: 'info', event }),
    warn: (event, _fields, cause) => lines.push({ level: 'warn', event, cause }),
    error: (event, _fields, cause) => lines.push({ level: 'error', event, cause }),
  };
}
