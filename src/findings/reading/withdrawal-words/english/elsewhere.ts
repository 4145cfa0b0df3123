import { DATE_MARK, TIME_MARK } from '#src/findings/reading/marked-text.ts';
import { CALL, EVENT, SEASON, SOME_PART } from '#src/findings/reading/withdrawal-words/english/calls.ts';
import { pattern, wordPattern } from '#src/findings/reading/withdrawal-words/patterns.ts';

// By what the words for an end tell of something else, of another time, or of what came back.

/** What may be, was asked, is of another call, came back, or is done by those who apply. */
export const OTHERWISE = wordPattern([
  // "Stream 2 of the call"
  '(?:stream|track|strand|topic|lot|module|component|pillar|theme) (?:\\d{1,2}|[a-d]|[ivx]{1,4})',
  'if|should|whether|in case|could|(?<!(?:in|since|of|for|from|late|early|mid) )may(?! 20)|might|would(?! like)|unless|whenever|when',
  'where|as soon as|once|upon|subject to|in the event|(?:is|are|was|were) planned',
  'rumou?rs?|reports that|not true|are wrong|contrary to|reportedly|no (?:plans?|intention|decision)|is considering',
  `(?<!there (?:will|is going to) be )no (?:${CALL})(?! (?:will|is going to|is to|in|this|next)(?!\\p{L}))(?=.)`,
  'reserves?|rights?(?! away| now)|liability',
  're-?opened|re-?launched|resumed|reinstated|lifted|again|no longer (?:on hold|suspended|paused)',
  '(?:after|during|since|following|despite|end of) (?:(?:the|a|its|this) )?(?:[\\p{L}-]+ )?(?:suspension|pause|freeze)|(?:suspension|pause|freeze)(?: [^\\s,;]+){0,6}? (?:has |was |is )?(?:ended|over|ends|been)',
  'replaces?|replaced|supersedes?|superseded',
  'tenders?|call for papers|previous|prior(?! to (?:its|the|their)(?!\\p{L}))|last(?! (?:week|month|night))|earlier(?! than)|old|former|another|some|several|certain|individual|many|most|similar',
  'only(?: (?:for|in|to|at|after|once)|$|(?=[,.:]))|solely|exclusively|not until|not before|past(?! (?:week|month|few))',
  `for (?:the )?(?:(?:all |eligible )?applicants (?:in|from|of|under|with|who)|${SOME_PART})`,
  'paper|hard[ -]cop(?:y|ies)|printed|mailed|faxed|succeeded by|legacy|merged into|for (?:stage|phase) \\d|previously (?:known|called|named|titled)',
  'for (?!(?:new|all|further|any|more|the|both|our|eligible|interested|potential|prospective|future) )[\\p{L}-]+ (?:applicants|institutions|organi[sz]ations|universities|companies)',
  // A new call by which the one before ends, or after which there is none.
  `(?:this|present|new) (?:${CALL}) (?:hereby |also )?(?:cancels|withdraws|rescinds|revokes|terminates)`,
  `(?:(?<=^|, )with|after|following|by) (?:the \\p{L}+ of )?(?:this|the (?:present|new|current|ongoing)) (?:${CALL})`,
  'formerly|historically|predecessor|at (?:that|the) time|had been|never|(?<!all )other(?! reasons)',
  // Who withdraws what is theirs.
  '(?:by|from) (?:(?:the|an?) )?(?:\\p{L}+ )?(?:applicants?|candidates?|partners?|consorti\\p{L}*)',
]);

/** What was to be, between two commas, and what is to follow, at the end. */
export const INTENDED =
  /, (?:which|that) [^,;]{0,60}(?:was|were|should have) (?:to )?[^,;]{0,60},|,? and (?:(?:it|they) )?(?:will|is expected to|are expected to) (?:be )?(?:resumed?|restart(?:ed)?|continued?|return) (?:once|when|after|as soon as|if) .*$|,? and (?:we )?will (?:let (?:you|everyone|applicants) know|inform|announce|publish|notify|update|say) .*$/giu;

/** Which of several: that one is meant where the title names it as well. */
export const ORDINAL = wordPattern(['first|second|third|fourth|fifth']);

/** What is no call: where this stands before what is off, that is off. */
export const OTHER_THINGS = wordPattern([
  `${EVENT}|info(?!rm(?:s|ed|ing|ation(?=:))?(?!\\p{L}))\\p{L}*|q&a|fair|visits?|tour|trips?|town hall|matchmaking|lecture|clinic|coffee|kick-?off|office hours|(?<!to )launch|registrations?|maintenance|outage|hotline|helpline|reception|dinner|ceremon(?:y|ies)|consultations?|procurement|contracts?|tenders?|payments?|vacanc(?:y|ies)`,
]);

/** What closes each call in its time tells nothing of one that closed before. */
export const WHEN = wordPattern([
  'through|via|per|(?<!(?:less|more|fewer) )than|after|once|until|till|from|as of(?! (?:today|now))|on|deadline|late',
  'as (?:planned|scheduled|announced|expected)|currently|yet|opens?|opening|by (?:e-?mail|post|mail|fax)|in paper',
]);

/** That a call rests for some days or hours, after which it goes on. */
export const FOR_DAYS = wordPattern([
  `(?:is|are|will be) (?:\\p{L}+ )?(?:(?:put |placed )?on hold|suspended|paused|frozen|halted) (?:on ${DATE_MARK}|from ${DATE_MARK}+ (?:to|until|through) ${DATE_MARK}|between|overnight|for (?:\\p{L}+|\\d+) (?:hours?|days?))`,
  `until ${TIME_MARK}`,
  'holidays?|weekends?|maintenance|outage|upgrade|technical (?:problems?|issues?|difficult(?:y|ies)|faults?)',
]);

/** That it is open after all, or that another one is told which is, wherever the text says so. */
export const OPEN_AGAIN = wordPattern([
  '(?:has|have|is|are|was|were) (?:\\p{L}+ ){0,3}?(?:re-?opened|re-?launched|resumed|reinstated|open again)',
  `(?:${CALL}|it)(?: \\d+)? (?:now |still )?(?:remains?|stays?) open`,
  `(?:this|present|current|20\\d\\d|next|new) (?:[\\p{L}-]+ ){0,3}?(?:${CALL})(?: \\d+)? (?:is (?:now |still |currently )?open|opens|is accepting)`,
  `(?:replaced|superseded|succeeded) by (?:the|this|a) (?:[\\p{L}-]+ ){0,2}?(?:${CALL})`,
  `(?:this|present|new) (?:[\\p{L}-]+ ){0,2}?(?:${CALL}) (?:replaces|supersedes|succeeds|takes (?:its|the|their) place)`,
  `(?<season>${SEASON}) [^\\n]{1,120}?(?!\\k<season>)${SEASON} (?:[\\p{L}-]+ ){0,2}?(?:${CALL}) (?:is (?:now |still )?open|opens|(?:will )?(?:open|takes? place|goe?s? ahead|proceeds?))`,
  `(?:${CALL}|it|that of [^.;\\n]{1,40}?) (?:(?:continues|proceeds|goes ahead) (?:unchanged|as planned|in)|(?:itself )?(?:is|remains) (?:not affected|unaffected))`,
  'in (?:all|every|the) (?:other|remaining) (?:provinces?|territor(?:y|ies)|regions?|countr(?:y|ies)|states?|streams?|tracks?)',
  '(?:budget|funds|funding|money)(?: for [^.;\\n]{1,40}?)? (?:(?:is|are) still|remains?) available',
  '(?:cancell?ation|withdrawal|suspension) (?:has been|was|is) (?:reversed|withdrawn|revoked|lifted)',
]);

// Where a year behind "in" tells when a call came out, and not when it was called off.
const NOT_CAME_OUT =
  '(?<!(?:published|launched|issued|opened|announced|started|released|introduced|planned|scheduled) (?:\\p{L}+ )?)';
/** The year, in a group, in which a call was or will be called off, or in which it would have been held. */
export const IN_YEAR = pattern(
  `${NOT_CAME_OUT}(?<!\\p{L})(?:(?:back )?in|at the end of|as of|starting in) (?:(?:early|mid|late)[ -]|(?:the )?${SEASON}(?: of)? )?((?:19|20)\\d\\d)(?!\\d)`,
);
