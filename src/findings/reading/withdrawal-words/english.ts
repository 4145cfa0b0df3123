import { GATHERINGS, LESSONS } from '#src/findings/reading/gathering-names.ts';
import { DATE_MARK } from '#src/findings/reading/marked-text.ts';
import { wholeWords } from '#src/findings/reading/whole-words.ts';
import type { WithdrawalWords } from '#src/findings/reading/withdrawal-words/shape.ts';

const CALL = [
  '(?<!(?:conference|video|phone|telephone|zoom|teams|roll)[ -])(?:funding )?(?:call|(?<=(?:all|both) (?:\\p{L}+ ){0,2})calls)(?: for (?:expressions of interest|(?:\\p{L}+ )?(?:proposals|applications|projects|nominations|submissions)|tenders|papers))?(?![ -](?:cent(?:re|er)|log|back|quality))',
  '(?:funding |grant |research |award )opportunity|opportunity(?! (?:to|for|of))',
  '(?:funding )?(?:competition|intake|solicitation)|(?:funding|grant) (?:scheme|stream|initiative)',
  '(?<!(?:evening|cultural|social|event|side|supporting|computer|software) )(?:funding )?program(?:me)?',
  // Neither a round trip nor a round of interviews.
  '(?:funding |application |grant )?round(?!-| (?:trip|tables?)| of (?!the |this |our |funding))',
].join('|');
const THE = '(?:the|this|our|its|their)';
const EVENT = `${LESSONS}|${GATHERINGS}|sessions?|briefings?|interviews?|site visits?`;
/** What is withdrawn in a call, and is none. */
const WITHIN = `(?:applications?|applicants?|candidates?|proposals?|submissions?|entries|projects?|offers?|bids?|awards?|topics?|lots?|strands?|modules?|budgets?|deadlines?|dates?|prizes?|results?|pages?|texts?|websites?|portals?|officers?|offices?|managers?|committees?|jury|finals?|launch|ceremony|hotline|helpline|cent(?:re|er)|positions?|requirements?|registrations?|${EVENT})(?!\\p{L})`;
const SMALL = '(?:if|not|never|that|which|who|whose|and|or|but)(?!\\p{L})';
// What is said within two commas is said of the call, and of nothing else.
const ASIDE = '(?:, [^,;:]{1,90},)?';
// "Is oversubscribed and is closed".
const AS_WELL = '(?: (?:is|was|has been) \\p{L}+ and)?';
const GOES_ON = `${ASIDE}(?: (?!${SMALL}|${WITHIN})[^\\s,.;]+){0,6}?${ASIDE}${AS_WELL}`;
const SOON = `(?:(?!${SMALL}|${WITHIN})\\p{L}+ )`;
const PLACE =
  '(?:in|under|for|to|with|of|from|by|on|about|at|within|after|before|during|through|into|as part of)';
const DETERMINER = '(?:the|this|these|that|our|its|their|an?)';
// "Interviews for the 2027 competition": behind these a call is no subject.
const NO_PLACE_BEFORE = `(?<!(?:^| )${PLACE} (?:${DETERMINER} )?(?:(?!${DETERMINER} )[\\p{L}\\d-]+ ){0,4})`;
const SUBJECT = `${NO_PLACE_BEFORE}(?<![\\p{L}-])(?:${CALL})(?![\\p{L}-])`;
// The words that tell one call from others: "the Spring 2027 Project Grant competition".
const NAMED = `(?:(?!(?:${PLACE}|${DETERMINER}|${SMALL})(?!\\p{L}))[^\\s,.;]+ ){0,7}?`;
const OBJECT = `${THE} ${NAMED}(?:${CALL})(?![\\p{L}-])(?! ${WITHIN})`;
const OFF =
  'withdrawn|cancell?ed|called off|revoked|rescinded|discontinued|terminated|abandoned|scrapped|closed early|closed ahead of (?:time|schedule)|(?:closed|ended) (?:prior to|before) (?:its|the) (?:deadline|closing date)';
const TO_CALL_OFF =
  'withdraw|cancel|call off|revoke|rescind|discontinue|terminate|abandon|not (?:to )?proceed with';
const CALLING_OFF = 'withdrawing|cancell?ing|revoking|rescinding|discontinuing|terminating';
const CALLS_OFF =
  'withdrew|cancell?ed|terminated|discontinued|rescinded|revoked|withdraws|cancels|terminates|discontinues|rescinds|revokes';
const HAS = '(?:has|have|had to)(?:, [^,;:]{1,60},)?';
const PAUSED = '(?:put |placed )?on hold|suspended|paused|frozen|halted';
const PASSIVE = `(?:is|are|was|were|had to be|will be|(?:has|have) ${SOON}?been|is being)`;
const NOW = '(?: now| already| today| hereby| officially)?';
// "Will not be held in Ottawa but online": it is held elsewhere. Not so "in 2027".
const FOR_GOOD = '(?!,? (?:in(?! (?:20|this))|to|before|until|at|on|but)(?!\\p{L}))';
const GOING_ON =
  '(?:proceed(?:ing)?|(?:go|mov)(?:e|ing)? (?:ahead|forward)|be held|be continued|be launched|take place)';

const APPLICATIONS = '(?:applications|proposals|submissions|expressions of interest)';
const TAKEN = '(?:accepted|considered|received|submitted|taken)';

// What a program may take no longer and still be open: "no longer accepts letters of support".
const TAKES_APPLICATIONS = `(?=$|[.,!:–]| (?:as|because|due|since)(?!\\p{L})| (?:(?:any|new|further|additional|more|full|grant|funding|project|research) )*(?:${APPLICATIONS}|applicants|nominations|entries|requests|letters of intent|concept notes)(?!\\p{L}))`;
const SOME_PART =
  '(?:the )?(?:travel|equipment|mobility|staff|personnel|meetings?|conferences?|publications?|events?|streams?|tracks?|strands?|components?|categor(?:y|ies)|[\\p{L}-]+ (?:components?|streams?|tracks?|costs|expenses|activities))(?!\\p{L})';
const MONEY = `(?<!(?:travel|equipment|mobility|staff|event) )(?:budget|funds|funding)(?! (?:for|of|in|under) ${SOME_PART})`;
const SEASON = '(?:spring|summer|fall|autumn|winter)';
// Where a year behind "in" tells when a call came out, and not when it was called off.
const NOT_CAME_OUT =
  '(?<!(?:published|launched|issued|opened|announced|started|released|introduced|planned|scheduled) (?:\\p{L}+ )?)';

export const ENGLISH: WithdrawalWords = {
  call: wholeWords([CALL]),
  funds: wholeWords(['awards?|grants?|fellowships?|scholarships?|chairs?']),
  maySay:
    /withdr|cancel|call(?:ed|ing)? off|revok|rescind|discontinu|terminat|abandon|scrapped|clos|proceed|go ahead|be held|being held|be continued|take place|be launched|holding|running|offer|withdrew|no longer valid|no longer|no (?:further|more|new|additional)|accept|exhausted|committed|allocated|on hold|suspend|paus|frozen|halt|ended|mov|remove/iu,
  withdrawn: wholeWords([
    `${SUBJECT}${GOES_ON} ${PASSIVE} ${SOON}{0,3}?(?:${OFF})`,
    `${SUBJECT}${GOES_ON} (?:will not|does not|won[’']t|will no longer|cannot)(?: be)? ${GOING_ON}${FOR_GOOD}`,
    `${SUBJECT}${GOES_ON} (?:has )?closed (?:early|ahead of (?:time|schedule))`,
    `${SUBJECT}${GOES_ON} (?:was|has been) removed and is no longer available`,
    `${HAS} ${SOON}{0,2}?(?:${OFF}|${TO_CALL_OFF}) ${OBJECT}`,
    `(?<!(?:not|never|who|that|which|and) )(?:${CALLS_OFF}) ${OBJECT}`,
    `(?:announce|confirm|regret) (?:the )?(?:cancell?ation|withdrawal|discontinuation) of ${OBJECT}`,
    `(?:is|are) ${SOON}?(?:${CALLING_OFF}) ${OBJECT}`,
    `(?:decided|chosen|forced|agreed|obliged|(?:made|taken|reached|come to) (?:the|a) (?:\\p{L}+ )?decision) (?:not )?to (?:${TO_CALL_OFF}|proceed with) ${OBJECT}`,
    `(?:will|is|are) (?:not|no longer) (?:be )?(?:(?:proceed(?:ing)?|mov(?:e|ing) (?:forward|ahead)|go(?:ing)? (?:forward|ahead)) with|holding|hold|running|run|offering|offer) ${OBJECT}`,
    `${SUBJECT}${GOES_ON} (?:is|are|was) (?:not|no longer) (?:being|going to be) held${FOR_GOOD}`,
    `${SUBJECT}${GOES_ON} is no longer (?:valid|offered)`,
  ]),
  paused: wholeWords([
    `${SUBJECT}${GOES_ON} ${PASSIVE} ${SOON}{0,3}?(?:${PAUSED})`,
    `${HAS} ${SOON}{0,2}?(?:suspend|pause|frozen|halted?) ${OBJECT}`,
    `(?<!(?:not|never|who|that|which|and) )(?:suspended|paused|suspends|pauses) ${OBJECT}`,
    `${HAS} ${SOON}{0,2}?(?:put|placed?) ${OBJECT}${GOES_ON} on hold`,
    `(?:is|are) ${SOON}?(?:suspending|pausing|halting) (?:${OBJECT}|intake(?! ${WITHIN}))`,
    `${HAS} ${SOON}{0,2}?(?:suspended|paused|halted) intake(?! ${WITHIN})`,
    `decided to (?:suspend|pause|halt) ${OBJECT}`,
  ]),
  closed: wholeWords([
    `no (?:further|more|new|additional) ${APPLICATIONS}(?: for \\p{L}+ \\p{L}+)? (?:will be|are(?: being)?|can be) ${TAKEN}`,
    `(?<=^|[,;:–] |(?:that|and|so) )(?:new |further )?${APPLICATIONS} (?:are|will) no longer (?:being |be )?${TAKEN}`,
    `(?:new|further) ${APPLICATIONS} can(?:not| no longer) be ${TAKEN}`,
    `${SUBJECT}${GOES_ON} (?:is )?no longer (?:open|(?:accepts?|accepting)${TAKES_APPLICATIONS})`,
    `${SUBJECT}${GOES_ON} (?:is|has(?: been)?)${NOW} closed(?=$|[.!,:–]| (?:and|due to|because)(?!\\p{L})| (?:to|for) (?:new |further |all )?(?:applications|applicants|submissions|proposals)(?! (?:who|that|from|with|by|in|of|under)(?!\\p{L})))`,
    `(?:we are|is) (?:no longer|not) accepting (?:any |new |further )?${APPLICATIONS}`,
    `(?:have|has) stopped accepting (?:any |new |further )?${APPLICATIONS}`,
    `${MONEY}${GOES_ON} (?:is|are|have been|has been) ${SOON}{0,3}?(?:exhausted|fully committed|fully allocated)`,
  ]),
  guideline: null,
  labels: {
    withdrawn: 'withdrawn|cancell?ed|discontinued|rescinded|terminated|called off|closed early',
    paused: 'on hold|suspended|paused',
    closed: 'closed',
    note: '(?:(?:update|status|note):? )?(?:now |already |is )?',
    noName: 'is|are|was|were|been|be|being|has|have|had|will|not|never|no|of|for|in|on|to|with|and|or|the',
  },
  title: new RegExp(
    `^[^\\p{L}]*(?:notice of )?(?:(?:withdrawal|cancell?ation|discontinuation|early closure)(?: notice)?(?: of|:)) (?:${THE} )?${NAMED}(?:${CALL})(?!\\p{L})(?! ${WITHIN})`,
    'iu',
  ),
  status: `(?:${NAMED}(?:${CALL}) |application |current )?status(?: of ${THE} ${NAMED}(?:${CALL}))?`,
  otherwise: wholeWords([
    'if|should|whether|in case|could|(?<!(?:in|since|of|for|from|late|early|mid) )may(?! 20)|might|would(?! like)|unless|whenever|when',
    'where|as soon as|once|upon|subject to|in the event|(?:is|are|was|were) planned',
    'rumou?rs?|reports that|not true|are wrong|contrary to',
    `no (?:${CALL})`,
    'reserves?|rights?(?! away| now)|liability',
    're-?opened|re-?launched|resumed?|reinstated|lifted|again|no longer (?:on hold|suspended|paused)',
    'suspension|pause|freeze|replaces?|replaced|supersedes?|superseded',
    'tenders?|call for papers|first|second|third|previous|prior(?! to (?:its|the|their)(?!\\p{L}))|last(?! (?:week|month|night))|earlier|old|former|another|some|several|certain|individual|many|most|similar',
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
  ]),
  otherThings: wholeWords([
    `${EVENT}|info(?!rm(?:ed|ation(?=:))?(?!\\p{L}))\\p{L}*|q&a|fair|visits?|tour|trips?|town hall|matchmaking|lecture|clinic|coffee|kick-?off|office hours|launch|registrations?|maintenance|hotline|helpline|reception|dinner`,
  ]),
  condition: /^(?:were|had) /iu,
  when: wholeWords([
    'through|via|per|than|after|once|until|till|from|as of(?! (?:today|now))|on|deadline|late',
    'currently|yet|opens?|opening|by (?:e-?mail|post|mail|fax)|in paper',
  ]),
  forDays: wholeWords([
    `(?:is|are|will be) (?:\\p{L}+ )?(?:${PAUSED}) (?:on ${DATE_MARK}|from ${DATE_MARK}+ (?:to|until|through) ${DATE_MARK}|between|overnight|for (?:\\p{L}+|\\d+) (?:hours?|days?))`,
    'holidays?|weekends?|maintenance',
  ]),
  openAgain: wholeWords([
    '(?:has|have|is|are|was|were) (?:\\p{L}+ ){0,3}?(?:re-?opened|re-?launched|resumed|reinstated|open again)',
    `(?:${CALL}|it)(?: \\d+)? (?:now |still )?(?:remains?|stays?) open`,
    `(?:this|present|current|20\\d\\d|next|new) (?:[\\p{L}-]+ ){0,3}?(?:${CALL})(?: \\d+)? (?:is (?:now |still |currently )?open|opens|is accepting)`,
    `(?:replaced|superseded|succeeded) by (?:the|this|a) (?:[\\p{L}-]+ ){0,2}?(?:${CALL})`,
    `(?:this|present|new) (?:[\\p{L}-]+ ){0,2}?(?:${CALL}) (?:replaces|supersedes|succeeds|takes (?:its|the|their) place)`,
    `(?<season>${SEASON}) [^\\n]{1,120}?(?!\\k<season>)${SEASON} (?:[\\p{L}-]+ ){0,2}?(?:${CALL}) (?:is (?:now |still )?open|opens|(?:will )?(?:open|takes? place|goe?s? ahead|proceeds?))`,
    `(?:${CALL}|it|that of [^.;\\n]{1,40}?) (?:(?:continues|proceeds|goes ahead) (?:unchanged|as planned|in)|(?:is|remains) (?:not affected|unaffected))`,
    'in (?:all|every|the) (?:other|remaining) (?:provinces?|territor(?:y|ies)|regions?|countr(?:y|ies)|states?|streams?|tracks?)',
    '(?:budget|funds|funding|money)(?: for [^.;\\n]{1,40}?)? (?:(?:is|are) still|remains?) available',
    '(?:cancell?ation|withdrawal|suspension) (?:has been|was|is) (?:reversed|withdrawn|revoked|lifted)',
  ]),
  round: new RegExp(
    `(?<![\\p{L}\\d])(?:((?:20|19)\\d\\d) (?:[\\p{L}-]+ ){0,4}?(?:${CALL}|cohort)|(?:${CALL}|budget|funding|funds) (?:(?:of|for|in) )?((?:20|19)\\d\\d))(?![\\p{L}\\d])`,
    'iu',
  ),
  next: wholeWords([
    `(?:${CALL}) \\d{1,2} (?:will open|opens|starts|launches)`,
    `(?:next|upcoming|following) (?:[\\p{L}-]+ ){0,3}?(?:${CALL}) (?:will|opens|starts|launches|closes|is (?:expected|planned|scheduled|anticipated))`,
  ]),
  toCome: wholeWords(['will|planned|expected|next|if|should']),
  inYear: new RegExp(
    `${NOT_CAME_OUT}(?<!\\p{L})(?:(?:back )?in|at the end of|as of|starting in) (?:(?:early|mid|late)[ -]|(?:the )?${SEASON}(?: of)? )?((?:19|20)\\d\\d)(?!\\d)`,
    'iu',
  ),
  publishedOn: /(?:published|issued|dated|opened|launched|announced|of|from)(?: on)? $/iu,
};
