/** A name in quotation marks of either language, in a group; empty ones as well. */
export const QUOTED = /[“„"«»‚‘]([^“„”"«»‚‘’\n]{0,100})[”“"»«’‘]/gu;
