// "The application period for stays that start in 2028 runs from … to …": its name comes first, what it is for later.
const PERIOD = [
  '(?:application|submission|nomination|registration|competition|intake) (?:period|window|phase|portal|round)',
  '(?:bewerbungs|antrags?|einreichungs?|einreich|ausschreibungs|nominierungs)(?:phase|fenster|zeitraum|periode|frist)',
].join('|');
const RUNS =
  '(?:runs?|lasts?|extends?|goes|(?:is|will be) open|läuft|dauert|reicht|geht|ist (?:geöffnet|offen)|erstreckt sich)';
const RUNS_FROM = new RegExp(
  `^\\P{L}*(?:(?:the|our|die|der|das|unsere?)\\s+)?(?:next\\s+|nächste\\s+)?(?:${PERIOD})(?!\\p{L})[^,;:()]*\\s${RUNS}\\s+(?:from|between|vo[mn]|zwischen)(?:\\s+(?:the|dem))?\\s+$`,
  'iu',
);

/** Whether a range is the one in which one can apply, whatever for. */
export function isApplicationPeriod(said: string): boolean {
  return RUNS_FROM.test(said);
}
