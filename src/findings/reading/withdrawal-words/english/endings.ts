import { DATE_MARK } from '#src/findings/reading/marked-text.ts';
import {
  APPLICATIONS,
  CALL,
  GOES_ON,
  HAS,
  NAMED,
  OBJECT,
  PASSIVE,
  SOME_PART,
  SOON,
  SUBJECT,
  THE,
  WITHIN,
} from '#src/findings/reading/withdrawal-words/english/calls.ts';
import { pattern, wordPattern } from '#src/findings/reading/withdrawal-words/patterns.ts';

// How it is said that a call ends, rests, or takes nothing any more.

const DROPPED =
  'dropped|axed|culled|nixed|canned|killed off|retired|annulled|nullified|voided|declared (?:null and void|void)|shelved|ditched|wound (?:down|up)|(?:removed|taken off|struck|deleted|dropped) (?:from )?(?:the|our|its) (?:[\\p{L}\\d-]+ ){0,3}?(?:calendar|schedule|programme|plan|list)';
const OFF = `withdrawn|cancell?ed|called off|revoked|rescinded|discontinued|terminated|abandoned|scrapped|eliminated|pulled|${DROPPED}`;
const NOT_TO_HOLD =
  '(?:proceed|(?:go|move|press) (?:ahead|forward)|continue|go on) with|hold|run|launch|offer|open|issue';
const TO_CALL_OFF = `withdraw|cancel|call off|revoke|rescind|discontinue|terminate|abandon|drop|scrap|axe|annul|nullify|shelve|end|wind (?:down|up)|not (?:to )?(?:${NOT_TO_HOLD})|pull the plug on`;
const CALLING_OFF =
  'withdrawing|cancell?ing|revoking|rescinding|discontinuing|terminating|dropping|scrapping|axing|annulling|shelving|abandoning|ending|calling off|winding (?:down|up)';
const CALLS_OFF =
  'withdrew|cancell?ed|terminated|discontinued|rescinded|revoked|withdraws|cancels|terminates|discontinues|rescinds|revokes|scrapped|scraps|deleted|deletes|dropped|drops|axed|axes|annulled|annuls|shelved|shelves|abandoned|abandons|call(?:ed|s) off|pull(?:ed|s) the plug on';
const ENDING =
  '(?:cancell?ation|withdrawal|discontinuation|termination|rescission|revocation|annulment|abandonment|scrapping)';
const TELLS =
  '(?:announc(?:e|es|ed|ing)|confirm(?:s|ed|ing)?|regret(?:s|ted)?|notice of|(?:inform|notify|advise)(?: \\p{L}+){0,2} (?:of|about)|note)';
const NOT = "(?:will not|does not|won[’']t|will no longer|cannot|is not going to|is not to)";
// "Will not be held in Ottawa but online": it is held elsewhere. Not so "in 2027".
const FOR_GOOD = '(?!,? (?:in(?! (?:20|this))|to|before|until|at|on|but)(?!\\p{L}))';
const GOING_ON =
  '(?:proceed(?:ing)?|(?:go|mov)(?:e|ing)? (?:ahead|forward)|going (?:ahead|forward)|(?:be )?(?:held|continued|launched|run|implemented|pursued|opened|published|issued|released|offered|funded|awarded|adjudicated|reissued|relaunched)|take place|(?:run|open|launch|return)(?=$|[.,:;]| (?:this|next) year| in 20| as (?:planned|scheduled|announced)))';
const DECIDED =
  '(?:decided|chosen|forced|agreed|obliged|opted|elected|resolved|determined|(?:made|taken|reached|come to) (?:the|a) (?:\\p{L}+ ){0,2}decision)';
const NO_OTHER = '(?!(?:further|new|second|additional|other|separate|more|open|deadline) )';

/** That a call was withdrawn or cancelled. */
export const WITHDRAWN = wordPattern([
  `${SUBJECT}${GOES_ON} ${PASSIVE} ${SOON}{0,3}?(?:${OFF})`,
  `${SUBJECT}${GOES_ON} ${NOT}(?: be)? ${GOING_ON}${FOR_GOOD}`,
  `${SUBJECT}${GOES_ON} (?:is|are|was) (?:not|no longer) (?:(?:being |going to be )?(?:held|offered|run)|proceeding|(?:going|moving) (?:ahead|forward))${FOR_GOOD}`,
  `${SUBJECT}${GOES_ON} (?:was|has been) removed and is no longer available`,
  `${SUBJECT}${GOES_ON} is no longer (?:valid|offered|planned|on offer|active)(?=$|[.,]| (?:and|as|because|since|due)(?!\\p{L}))`,
  `${SUBJECT}${GOES_ON} (?:is|are) (?:now )?(?:off the table|null and void|no more)(?=$|[.,])`,
  `${SUBJECT}${GOES_ON} did not (?:proceed|go ahead|take place)${FOR_GOOD}`,
  `(?:unable|not able) to (?:${NOT_TO_HOLD}) ${OBJECT}${FOR_GOOD}`,
  `no (?:awards|grants) will be made (?:under|through|from) ${OBJECT}`,
  `funding for ${OBJECT}${GOES_ON} (?:has been|was|is being) (?:eliminated|withdrawn|cut entirely|cancelled)`,
  `${SUBJECT}${GOES_ON} ha(?:s|ve) fallen (?:victim )?to `,
  `there (?:will|is going to) be no ${NO_OTHER}${NAMED}(?:${CALL})(?! ${WITHIN})`,
  `(?<=^|[,:;] )no ${NO_OTHER}${NAMED}(?:${CALL}) (?:will|is going to|is to) be (?:held|run|offered|launched|issued)${FOR_GOOD}`,
  `${HAS} ${SOON}{0,2}?(?:${OFF}|${TO_CALL_OFF}) ${OBJECT}`,
  `(?<!(?:not|never|who|that|which|and) )(?:${CALLS_OFF}) ${OBJECT}`,
  `${TELLS} (?:the |that )?(?:immediate )?${ENDING} of ${OBJECT}`,
  `(?:is|are) ${SOON}?(?:${CALLING_OFF}) ${OBJECT}`,
  `${DECIDED} (?:to (?:${TO_CALL_OFF})|not to (?:${NOT_TO_HOLD})) ${OBJECT}`,
  `(?:decided|deciding|decision) against (?:holding|running|launching|offering|proceeding with|going (?:ahead|forward) with|continuing(?: with)?) ${OBJECT}`,
  `(?:issu(?:es|ed|ing)|giv(?:es|ing)|serves as|this is) (?:this |a |formal |hereby )*notice to (?:${TO_CALL_OFF}) ${OBJECT}`,
  `(?:will|is|are) (?:not|no longer) (?:be )?(?:(?:proceed(?:ing)?|mov(?:e|ing) (?:forward|ahead)|go(?:ing)? (?:forward|ahead)) with|holding|hold|running|run|offering|offer|launching|launch) ${OBJECT}`,
]);

const REST = '(?:pause|hold|hiatus|break|freeze|moratorium|halt|stop)';
const PAUSED = `(?:put |placed |held )?(?:on (?:temporary |indefinite )?(?:hold|pause)|in abeyance|on ice)|suspended|paused|frozen|halted|interrupted|(?:postponed|deferred|delayed) (?:indefinitely|until further notice)|(?:indefinitely) (?:postponed|deferred|delayed)`;
const RESTS_ON = `(?:${OBJECT}|new applications|intake(?! ${WITHIN}))`;

/** That a call rests, so that its date cannot be relied on. */
export const RESTS = wordPattern([
  `${SUBJECT}${GOES_ON} ${PASSIVE} ${SOON}{0,3}?(?:${PAUSED})`,
  `${SUBJECT}${GOES_ON} (?:is|are|remains?|stands?) (?:currently |now )?(?:(?:taking|on) (?:an? )?(?:\\p{L}+ )?(?:break|hiatus|pause)|suspended)(?! from)`,
  `(?:work|processing) on ${OBJECT}${GOES_ON} (?:has|is) (?:been )?(?:${SOON})?(?:stopped|ceased|suspended|halted|paused)`,
  `${HAS} ${SOON}{0,2}?(?:suspend(?:ed)?|paused?|frozen|halt(?:ed)?|freeze) ${RESTS_ON}`,
  `(?<!(?:not|never|who|that|which|and) )(?:suspended|paused|halted|froze|suspends|pauses|halts|freezes) ${OBJECT}`,
  `(?:${HAS}|had) ${SOON}{0,2}?(?:put|placed?) ${OBJECT}${GOES_ON} (?:on (?:\\p{L}+ )?hold|in abeyance|on ice)`,
  `(?:is|are) ${SOON}?(?:suspending|pausing|halting|freezing) ${RESTS_ON}`,
  `(?:${DECIDED}|(?:ordered|directed|instructed) the \\p{L}+) to (?:suspend|pause|halt|freeze|put on hold) ${OBJECT}`,
  `(?:placed|puts?|imposed|introduced|announced|announces|ordered|declared|implemented) (?:an? |the )?(?:\\p{L}+ )?${REST} (?:on|to|of) ${RESTS_ON}`,
  `(?:an?|the) (?:\\p{L}+ )?(?:pause|freeze|moratorium|hold) on ${OBJECT}${GOES_ON} (?:is|has been|takes?|came?|will be) (?:in (?:place|effect|force)|put in place|introduced|imposed|announced|effect)`,
  `(?<=^|[,:;] )(?:(?:new |further |all )?${APPLICATIONS})(?: (?:for|to|under) ${OBJECT})? (?:are|have been) ${SOON}{0,2}?(?:paused|suspended|on hold|on pause|halted)`,
]);

// Before when a call ended that ended early.
const ITS_END = `(?:deadlines?|(?:closing|end|cut-?off) dates?|schedule|advertised|planned|announced|published|scheduled|expected|anticipated|intended|foreseen|${DATE_MARK})`;
const EARLY = `(?:early(?! (?:in|on(?! account)|this|next))|prematurely|(?:ahead|in advance) of (?:time|[^,;]{0,60}?${ITS_END})|(?:before|prior to|instead of|rather than|earlier than|sooner than) [^,;]{0,60}?${ITS_END})`;
const WINDOW =
  '(?:application|submission|intake|funding|online|proposal)s? (?:window|period|portal|forms?|process|system)|(?:portal|window)';
const A_WINDOW = `(?:(?<=^|[,:;] |that |and )(?:the |our |its )?(?:${WINDOW}))`;
const CLOSED_DOWN =
  'closed|ended|shut(?: down)?|taken (?:down|offline)|switched off|disabled|deactivated|removed';

const SHUT_DOWN = 'close|closed|shut|shut down|taken down|switched off|disabled|deactivated';

/** That a call closed before the end that was told. */
export const ENDED_EARLY = wordPattern([
  `${SUBJECT}${GOES_ON} (?:was |has (?:been |had to be )?|have been |is |had to be )?(?:${SOON}{0,2})?(?:closed|ended|closing|ending|terminated|stopped)(?! (?:to|for|until))(?: [^\\s,;]+){0,5}?,?(?: [\\p{L}\\d]+ (?:days|weeks|months))? ${EARLY}`,
  `${SUBJECT}${GOES_ON} (?:(?:will|is to|had to|has to) (?:now )?(?:close|end|expire)|closes|ends|expires|expired|is (?:closing|ending|expiring)) (?:early|prematurely)(?=$|[.,:;]| (?:as|because|due|owing|since)(?!\\p{L}))`,
  `(?:clos(?:es|ing)|end(?:s|ing)|shut(?:s|ting)|stop(?:s|ping)) (?:(?:the|our) )?${NAMED}(?:${CALL})(?: (?!${WITHIN})[^\\s,;]+){0,7}? early$`,
  `(?:have|has|had to) ${SOON}{0,2}?(?:${SHUT_DOWN}) (?:the|our|its) (?:${WINDOW}),?(?: [^\\s,;]+){0,6}? ${EARLY}`,
  `(?:${HAS} |(?<!(?:not|never|who|that|which|and|be) ))${SOON}{0,2}?(?:closed|ended|closing|stopped) ${OBJECT}(?: [^\\s,;]+){0,5}? ${EARLY}`,
  `${A_WINDOW}${GOES_ON} (?:was |has (?:been |had to be )?|have been |is )?${SOON}{0,2}?(?:${CLOSED_DOWN})(?: [^\\s,;]+){0,4}?,?(?: [\\p{L}\\d]+ (?:days|weeks|months))? ${EARLY}`,
  `(?<=^|[,:;] )${APPLICATIONS}(?: (?:for|to|under) ${OBJECT})? (?:have |were |has been )?closed(?: [^\\s,;]+){0,4}?,?(?: [\\p{L}\\d]+ (?:days|weeks|months))? ${EARLY}`,
  `${SUBJECT}${GOES_ON} (?:was |has |is )?(?:closed|ended) after (?:just|only|less than) (?:\\p{L}+|\\d+) (?:hours?|days?|weeks?|minutes?)`,
  `${A_WINDOW}(?: (?:for|to|of|under) ${OBJECT})? (?:is closing|closes|will close|is ending|ends|will end) (?:early|prematurely)(?=$|[.,:;]| (?:as|because|due|owing|since)(?!\\p{L}))`,
  `${DECIDED} to (?:close|end|stop) ${OBJECT}(?: [^\\s,;]+){0,5}? ${EARLY}`,
  `${SUBJECT}${GOES_ON} (?:will (?:now )?close|closes|is closing) (?:immediately|today|now|tonight|tomorrow)(?: [^\\s,;]+){0,3}? (?:rather than|instead of|ahead of|before)(?!\\p{L})`,
  `(?<!subject to )(?:early|premature) (?:closure|closing|end|expiration) of ${OBJECT}`,
  `bring(?:s|ing)? forward the (?:end|closure|closing) of (?:${OBJECT}|(?:the|our|its) (?:application|submission|intake) (?:period|window|phase))`,
  `stopped (?:taking|accepting|receiving) (?:any |new |further )?${APPLICATIONS}(?: [^\\s,;]+){0,4}? ${EARLY}`,
]);

const TAKEN = '(?:accepted|considered|received|submitted|taken|lodged|made)';
// What a program may take no longer and still be open: "no longer accepts letters of support".
const TAKES_APPLICATIONS = `(?=$|[.,!:–]| (?:as|because|due|since)(?!\\p{L})| (?:(?:any|new|further|additional|more|full|grant|funding|project|research) )*(?:${APPLICATIONS}|applicants|nominations|entries|requests|letters of intent|concept notes)(?!\\p{L}))`;
const NOW = '(?: now| already| today| hereby| officially| therefore| temporarily)?';
const FOR_ALL = `(?: (?:to|for) (?:new |further |all )?(?:applications|applicants|submissions|proposals)(?! (?:who|that|from|with|by|in|of|under)(?!\\p{L})))`;
const MONEY = `(?<!(?:travel|equipment|mobility|staff|event) )(?:budget|funds|funding|envelope|allocation|money)(?! (?:for|of|in|under) ${SOME_PART})`;
const SPENT =
  '(?:exhausted|gone|(?:fully|all|entirely|completely) (?:committed|allocated|spent|used(?: up)?|subscribed)|spent|used up|depleted|allocated|run (?:out|dry))';
const MOST = '(?:cap|limit|quota|ceiling|maximum(?: number)?)';

/** That a call takes nothing any more. */
export const TAKES_NOTHING = wordPattern([
  `no (?:further|more|new|additional) ${APPLICATIONS}(?: for \\p{L}+ \\p{L}+)? (?:will be|are(?: being)?|can be) ${TAKEN}`,
  `(?<=^|[,;:–] |(?:that|and|so) )(?:new |further )?${APPLICATIONS} (?:are|will|can) no longer (?:being |be )?${TAKEN}`,
  `(?:new|further) ${APPLICATIONS} can(?:not| no longer) be ${TAKEN}`,
  `${SUBJECT}${GOES_ON} (?:is )?no longer (?:open|(?:accepts?|accepting|taking|takes)${TAKES_APPLICATIONS})`,
  `${SUBJECT}${GOES_ON} (?:is|has(?: been)?)${NOW} closed(?=$|[.!,:–]| (?:and|due to|because|as)(?!\\p{L})|${FOR_ALL})`,
  `(?:we are|is|we have [^.;]{1,60}? and are) (?:no longer|not) (?:accepting|taking|able to (?:accept|take)) (?:(?:any |new |further |more )*${APPLICATIONS}|(?:any )?(?:new|more|further|additional)(?: ones)?(?=$|[.,]))`,
  `there (?:is|are) (?:now )?no (?:money|funds|funding|budget|vouchers|places|grants) (?:left|remaining|available any more)`,
  `no (?:more )?(?:money|funds|funding|budget|vouchers|places|grants) (?:is|are|remains?) (?:left|remaining|available)(?=$|[.,])`,
  `(?:have|has) (?:stopped|ceased) (?:accepting|taking) (?:any |new |further )?${APPLICATIONS}`,
  `${MONEY}${GOES_ON} (?:is|are|have been|has been|have|has|was|were) ${SOON}{0,3}?${SPENT}`,
  `${MONEY} (?:(?:is|are) )?(?:now )?${SPENT}$`,
  `${SUBJECT}${GOES_ON} (?:is|are|ha(?:s|ve) been|ha(?:s|ve) become) ${SOON}{0,2}?(?:fully subscribed|oversubscribed and (?:now )?closed)`,
  `${SUBJECT}${GOES_ON} has no (?:places|vouchers|spots|money|funds|funding|budget) (?:left|remaining)`,
  `${A_WINDOW} (?:has|is|was|has been|is being) ?${SOON}{0,2}?(?:${CLOSED_DOWN})(?:${FOR_ALL}|,? (?:as|because|since|due to) (?!of ))`,
  `(?:application|submission|proposal|intake|participant|applicant)s? ${MOST}${GOES_ON} (?:(?:has|have) been |is |was )?(?:reached|hit|met)`,
  `${MOST} (?:of|on|for) (?:\\p{L}+ )?(?:[\\d,.]+ )?(?:\\p{L}+ )?(?:applications|proposals|submissions|vouchers|grants|awards|participants|applicants)(?: [^\\s,;]+){0,7}? (?:has|have) ${SOON}?been (?:reached|hit|met)`,
  `maximum number of (?:${APPLICATIONS}|applicants)${GOES_ON} (?:has been|was) (?:received|reached)`,
  `all (?:available |remaining )?(?:[\\d,]+ )?(?:vouchers|grants|places|spots|call)(?: have| has)? been (?:allocated|awarded|taken|claimed|issued)`,
  `(?:reached|hit) (?:its|the|our) (?:application |intake |funding |budget )?${MOST}(?: (?:of|for) (?:\\d+ )?(?:applications|proposals|submissions))?`,
  `(?<=^|[,:;] )${APPLICATIONS}(?: (?:for|to|under) ${OBJECT})? (?:are|have|have been)?${NOW} ?closed(?: today| yesterday)?(?=,? (?:due to|because|as(?! planned| scheduled))(?!\\p{L}))`,
  `(?<=^|[,:;] )${APPLICATIONS}(?: (?:for|to|under) ${OBJECT})? are (?:now )?closed(?=$|[.!,:–])`,
]);

/** That it rests or is over only for the time being. */
export const FOR_NOW = wordPattern([
  'temporarily|until further notice|for now|for the time being|provisionally|pending (?:the|a|an|its|approval|review|further|confirmation)',
]);

const TITLE_END = `(?:${ENDING}|(?:early |premature )?(?:end|ending)|(?:dis)?continuance)`;
/** What a title begins with that ends, or lets rest, what it names: "Cancellation of the call", "Pause on the call". */
export const TITLES = {
  withdrawn: pattern(
    `^[^\\p{L}]*(?:(?:update|notice|news)(?::| [–-]) )?(?:notice (?:of|regarding|on) )?(?:the )?(?:${TITLE_END}(?: notice)?(?: of|:| [–-])) (?:${THE} |an? )?${NAMED}(?:${CALL})(?!\\p{L})(?! ${WITHIN})|^(?:[^:,;]{1,60} )?(?:withdraws|cancels|terminates|discontinues|rescinds|revokes|scraps|drops|axes|annuls|shelves|abandons|calls off|pulls the plug on|ends) (?:${THE} )?${NAMED}(?:${CALL})$|^no ${NO_OTHER}${NAMED}(?:${CALL})(?: in 20\\d\\d| this year| next year)?$`,
  ),
  paused: pattern(
    `^[^\\p{L}]*(?:notice of )?(?:(?:temporary|immediate|indefinite) )?(?:${REST}|suspension|interruption)(?: (?:on|of|in|to|for)|:) (?:${THE} )?${NAMED}(?:${CALL})(?!\\p{L})(?! ${WITHIN})|^(?:[^:,;]{1,60} )?(?:pauses|suspends|freezes|halts) (?:${THE} )?${NAMED}(?:${CALL})$`,
  ),
  early: pattern(
    `^[^\\p{L}]*(?:notice of )?(?:early|premature) (?:closure|closing|end|expiration|termination)(?: notice)?(?: of|:| [–-]| for) (?:${THE} |an? )?${NAMED}(?:${CALL})(?!\\p{L})(?! ${WITHIN})`,
  ),
};
