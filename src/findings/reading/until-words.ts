const BIS = /(?<!\p{L})(?:bis|spätestens)(?:\s+(?:spätestens|einschließlich|inklusive|zum|am))*\s+$/iu;
const AM = /(?<!\p{L})(?:am|zum)\s+$/iu;
const BY = /(?<!\p{L})(?:by|until|till|(?:on or )?before|(?:no|not) later than)\s+(?:the\s+)?$/iu;
const ON = /(?<!\p{L})on\s+(?:the\s+)?$/iu;

/** Whether German words end with those that make the day behind them an end: "bis spätestens zum". */
export function endsWithBis(said: string): boolean {
  return BIS.test(said);
}

/** Whether German words end with those that tell until or on which day something is done. */
export function endsWithBisOrAm(said: string): boolean {
  return BIS.test(said) || AM.test(said);
}

/** Whether English words end with those that tell until or on which day something is done. */
export function endsWithByOrOn(said: string): boolean {
  return BY.test(said) || ON.test(said);
}
