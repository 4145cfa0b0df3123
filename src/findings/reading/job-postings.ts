import { wholeWords } from '#src/findings/reading/whole-words.ts';

const POST =
  '(?:officer|manager|coordinator|assistant|associate|analyst|advis[oe]r|director|administrator|specialist|developer|engineer|consultant|intern|\\p{L}*mitarbeiter(?:in)?|\\p{L}*referent(?:in)?|\\p{L}*assisten(?:z|t|tin)|\\p{L}*koordinator(?:in)?|sachbearbeit(?:er|erin|ung))s?';
const HIRING = wholeWords([
  "(?:we[’']re|we are|is|are|now) hiring|join our (?:\\p{L}+ )?team|job (?:opportunit(?:y|ies)|openings?|postings?|vacanc(?:y|ies)|offer)|vacanc(?:y|ies)",
  `(?:looking for|seeking|recruiting|suchen|sucht)\\s+(?:(?!to\\s|for\\s|partners?\\s)[\\p{L}-]+\\s+){0,4}?${POST}`,
  `applications for the (?:position|post|role) of|career opportunit(?:y|ies)|opening for an? (?:[\\p{L}-]+ ){0,4}?${POST}`,
  `(?:position|vacancy): (?:[\\p{L}-]+ ){0,4}?${POST}`,
  '\\p{L}*stellen?(?:\\s+[\\p{L}-]+){0,8}?\\s+(?:neu )?zu besetzen|(?:sucht|suchen) verstärkung|besetzen (?:eine|zwei|mehrere) (?:\\p{L}+ )?stellen?',
  'stellen(?:ausschreibung|angebot|anzeige)(?:en)?|verstärk(?:en sie|e|t) unser team',
]);
// "(m/w/d)" behind the name of a post.
const FOR_ALL = /\([mwfdx](?:\/[mwfdx]){2,3}\)/iu;
// What is funded may be a post, too.
const FUNDED = wholeWords([
  '\\p{L}*stipendi\\p{L}+|fellowships?|scholarships?|grants?(?! \\p{L}*(?:officer|manager|administrator|coordinator))|awards?|prizes?|\\p{L}*preis(?:e|es)?',
  'funding (?:for|of)|gefördert\\p{L}*|fördermittel\\p{L}*|\\p{L}*zuwendung(?:en)?',
  '\\p{L}*wettbewerb\\p{L}*|\\p{L}*aufrufe?s?|\\p{L}*programme?s?(?! (?:office|team|(?:manager|officer|director|coordinator|administrator|assistant)s?)(?!\\p{L}))|(?!stellen)\\p{L}*ausschreibung(?:en)?|calls?|proposals?|projektskizzen?|skizzen?|anträge?',
]);

/** Whether what is said up to a date in its line tells of a post that is to be filled, and of no funding. */
export function isOfJob(said: string): boolean {
  return (HIRING.test(said) || FOR_ALL.test(said)) && !FUNDED.test(said);
}
