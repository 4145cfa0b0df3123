/** What may stand beside a log line: ids, counts, codes and durations; never a name, a text or an address of a person. */
type LogFields = Readonly<Record<string, string | number | boolean | null>>;

/** Structured logs for operators, in English; `event` is a fixed phrase, what varies goes into the fields. */
export interface Log {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields, cause?: unknown): void;
  error(event: string, fields?: LogFields, cause?: unknown): void;
}
