const TERM =
  /^\P{L}*(?:(?:(?:die|der) )?(?:(?:nächste[rn]?|weitere[rn]?) )?termine?(?: (?:ist|sind))?|(?:the )?(?:next|upcoming) dates?(?: (?:is|are))?)\s*:?\s*$/iu;

/** Whether a line is no more than "Nächster Termin:", which names the date below it and not what it is. */
export function isTermLabel(line: string): boolean {
  return TERM.test(line);
}
