import { wholeWords } from '#src/findings/reading/whole-words.ts';

/**
 * What begins to tell of those who apply, or is done by them or to what they hand in: behind the verb of somebody else
 * it has the date for itself, as in "will respond to all who apply by".
 */
export const OF_APPLICANTS = wholeWords([
  'who|that|which|whose|if|when|once|apply|applying|(?:re)?submit(?:s|ted|ting)?|received|sent|filed|registered|nominated',
  'due|deadlines?|clos(?:es?|ed|ing)|open|calls?|of your|of their',
]);
