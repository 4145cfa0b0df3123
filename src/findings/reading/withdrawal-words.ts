import { GATHERINGS, GATHERINGS_GERMAN, LESSONS } from '#src/findings/reading/gathering-names.ts';
import { wholeWords } from '#src/findings/reading/whole-words.ts';

// In these words a source tells editors that a call is off. They are fewer than those that make it tell no date
// (`called-off.ts`): a date that is not found costs less than a call that is doubted without need.

const FEMININE = '\\p{L}*(?:ausschreibung|bekanntmachung|fördermaßnahme|auswahlrunde)';
const CALL_BUT_FEMININE = [
  '(?<!(?:conference|video|phone|telephone|zoom|teams|roll)[ -])(?:funding )?call(?: for (?:expressions of interest|\\p{L}+(?: proposals)?))?',
  '(?:funding )?(?:competition|opportunity|intake|solicitation|program(?:me)?|round)',
  '\\p{L}*(?:aufruf|wettbewerb|antragsverfahren|förderprogramm|auswahlverfahren)',
].join('|');
/** A call by what it is. Guidelines are none: a new one often cancels the one before. */
const CALL = `${CALL_BUT_FEMININE}|${FEMININE}`;
// "Die Frist der Ausschreibung": with that article it is no subject.
const OF_FEMININE = '(?<!(?:der|dieser|einer|unserer|ihrer|zur)\\s+(?:\\p{L}+\\s+)?)';
/** What is withdrawn in a call, and is none. */
const WITHIN =
  '\\p{L}*(?:applications?|applicants?|proposals?|submissions?|entries|projects?|offers?|bids?|awards?|topics?|lots?|strands?|modules?|budgets?|deadlines?|interviews?|prizes?|results?|antr[aä]g\\p{L}*|bewerb\\p{L}*|skizzen?|vorhaben|projekten?|projekts?|angebote?|themen?|module?|(?<!\\p{L})lose?|frist(?:en)?|stichtage?|preis|regelung|teilnahme|pages?|texts?|websites?|officers?|offices?|managers?|committees?|jury|finals?|launch|ceremony|hotline|cent(?:re|er)|positions?)';
const SMALL = 'if|not|nicht|never|nie|that|which|who|whose|kein\\p{L}*|and|und|or|oder';
const GOES_ON = `(?:\\s+(?!(?:${SMALL}|${WITHIN})\\s)[^\\s,.;()]+){0,6}?`;
const SOON = `(?:(?!(?:${SMALL}|${WITHIN})\\s)\\p{L}+\\s+)`;
const OFF =
  'withdrawn|cancell?ed|called off|revoked|rescinded|discontinued|terminated|abandoned|closed early|closed ahead of (?:time|schedule)';
const OFF_GERMAN =
  'aufgehoben|zurückgezogen|zurückgenommen|abgesagt|(?<!(?:portal|website|webseite|internet|netz|anzeiger|homepage|seite|datenbank|auf \\p{L}+)\\s+)eingestellt|gestoppt|storniert|widerrufen|vorzeitig (?:geschlossen|beendet)';
const NO_PLACE_BEFORE =
  '(?<!(?:\\s|^)(?:in|im|mit|für|nach|durch|zu[mr]?|bei|beim|aus|von|vom|unter|gemäß|laut|über|under|for|to|with|of|from|by|within|after|before|during|through|as part of)\\s+(?:\\p{L}+\\s+){0,2})';
const SUBJECT = `${NO_PLACE_BEFORE}(?<!\\p{L})(?:${CALL_BUT_FEMININE}|${OF_FEMININE}${FEMININE})`;
// "Will not be held in Ottawa but online", "entfällt für Alumni": it is held elsewhere, or otherwise. Not so "in 2027".
const FOR_GOOD =
  '(?!\\s*,?\\s+(?:in(?! (?:20|diesem|this))|to|before|until|für|vor|bei|on|at|but|sondern)(?!\\p{L}))';
const THE = '(?:the|this|our|its|their|die|der|das|den|diese[nrs]?|unsere[nrs]?|ihre[nrs]?|seine[nrs]?)';

/** What stands wherever a call is called off: most sentences have none of it, and are looked at no further. */
export const MAY_SAY =
  /withdr|cancel|call(?:ed|s)? off|revoke|rescind|discontinu|terminat|abandon|clos|proceed|go ahead|be held|continued|take place|no longer|no (?:further|more|new|additional)|(?:auf|fort|durch|weiter)ge|zurück|zieh|hebt|rücknahme|aufhebung|absage|gesagt|widerruf|eingestellt|gestoppt|storniert|vorzeitig|findet nicht|entfällt|verfolgt|zusag|zuheben|zustell|nicht (?:mehr|angenommen)|keine|accepting|schöpft|braucht|exhausted|geschlossen|beendet/iu;

/** That a call was withdrawn, cancelled, or closed before its end. */
export const SAYS_WITHDRAWN = wholeWords([
  `${SUBJECT}${GOES_ON}\\s+(?:is|are|was|were|had to be|will be|(?:has|have)\\s+${SOON}?been)\\s+${SOON}{0,3}?(?:${OFF})`,
  `${SUBJECT}${GOES_ON}\\s+(?:will not|does not|won[’']t|will no longer) (?:proceed|go ahead|be held|be continued|take place)${FOR_GOOD}`,
  `${SUBJECT}${GOES_ON}\\s+(?:has )?closed (?:early|ahead of (?:time|schedule))`,
  `(?:has|have|had to|hat|haben|musste[n]?)\\s+${SOON}{0,2}?(?:${OFF}|withdraw|cancel|revoke|rescind|discontinue|terminate)\\s+${THE}\\s+(?:\\p{L}+\\s+)?(?:${CALL})(?!\\s+(?:${WITHIN})(?!\\p{L}))`,
  `${SUBJECT}${GOES_ON}\\s+(?:ist|sind|wird|werden|wurden?|musste)\\s+${SOON}{0,5}?(?:${OFF_GERMAN})`,
  `(?:ist|wird|wurde|musste|hat|haben)\\s+(?:\\p{L}+\\s+)?${THE}\\s+(?:\\p{L}+\\s+)?(?:${CALL})${GOES_ON}\\s+(?:${OFF_GERMAN})`,
  `dass\\s+${THE}\\s+(?:\\p{L}+\\s+)?(?:${CALL})${GOES_ON}\\s+(?:${OFF_GERMAN})`,
  `(?:is|are)\\s+(?:withdrawing|cancell?ing|discontinuing|terminating)\\s+${THE}\\s+(?:\\p{L}+\\s+)?(?:${CALL})`,
  `decided to (?:withdraw|cancel|discontinue|terminate)\\s+${THE}\\s+(?:\\p{L}+\\s+)?(?:${CALL})`,
  `(?:entschieden|entschlossen|beschlossen|gezwungen),?\\s+${THE}\\s+(?:\\p{L}+\\s+)?(?:${CALL})${GOES_ON}\\s+(?:zurückzuziehen|abzusagen|aufzuheben|einzustellen)`,
  `(?:zieht|nimmt)\\s+${THE}\\s+(?:\\p{L}+\\s+)?(?:${CALL})${GOES_ON}\\s+zurück`,
  `(?:hebt)\\s+${THE}\\s+(?:\\p{L}+\\s+)?(?:${CALL})${GOES_ON}\\s+auf`,
  `${SUBJECT}${GOES_ON}\\s+(?:(?:wird|werden)\\s+nicht (?:weiter )?(?:fortgeführt|durchgeführt|weitergeführt|verfolgt|weiterverfolgt)|findet nicht statt|entfällt)${FOR_GOOD}`,
  'status:? (?:withdrawn|cancell?ed|zurückgezogen|abgesagt|aufgehoben)',
]);

/** A label before all other words: "[Withdrawn]", "ABGESAGT:", and a title that names nothing but that. */
export const LABEL_WITHDRAWN =
  /^[^\p{L}]*(?:withdrawn|cancell?ed|zurückgezogen|abgesagt|aufgehoben)(?:\s*[\]):]|\s+[–—-]\s)/iu;
export const TITLE_WITHDRAWN = new RegExp(
  `^[^\\p{L}]*(?:(?:withdrawal|cancell?ation|discontinuation|early closure) of (?:${THE}\\s+)?|(?:aufhebung|rücknahme|zurückziehung|absage|widerruf|vorzeitige schließung) (?:der|des|dieser|dieses) )(?:${CALL})(?!\\p{L})`,
  'iu',
);

const TAKEN =
  'accepted|considered|received|submitted|taken|angenommen|entgegengenommen|berücksichtigt|gestellt|eingereicht';
const APPLICATIONS =
  'applications|proposals|submissions|expressions of interest|anträge|skizzen|projektskizzen|bewerbungen|einreichungen';
/** That a call takes nothing any more. */
export const SAYS_CLOSED = wholeWords([
  `no (?:further|more|new|additional) (?:${APPLICATIONS})(?: for \\p{L}+ \\p{L}+)? (?:will be|are(?: being)?|can be) (?:${TAKEN})`,
  `(?<=^\\s*|[,;:–(]\\s*|that\\s+)(?:new )?(?:${APPLICATIONS}) (?:are|will) no longer (?:being |be )?(?:${TAKEN})`,
  `${SUBJECT}${GOES_ON}\\s+(?:(?:is )?no longer (?:accepts?|accepting|open)|nimmt keine(?:\\s+\\p{L}+){0,2} mehr)`,
  `${SUBJECT}${GOES_ON}\\s+(?:is|has(?: been)?|ist|wurde)(?:\\s+(?:now|already|bereits|nun|jetzt|inzwischen))? (?:closed|geschlossen|beendet)(?=\\s*(?:$|[.!,;:–]|and|und|due to|because|wegen|aufgrund|to (?:new |further |all )?(?:applications|applicants|submissions|proposals)))`,
  `(?:es )?(?:werden|können) (?:\\p{L}+ )?keine (?:weiteren |neuen )?(?:${APPLICATIONS})(?: mehr)? (?:${TAKEN})`,
  `(?:we are|is) (?:no longer|not) accepting (?:any |new |further )?(?:${APPLICATIONS})`,
  `(?:mittel|fördermittel|budget|funds|funding)${GOES_ON}\\s+(?:sind|ist|is|are|have been|has been)\\s+${SOON}{0,3}?(?:ausgeschöpft|aufgebraucht|exhausted)`,
  '(?:sind|ist)\\s+(?:die|das|alle)\\s+(?:\\p{L}+\\s+)?(?:mittel|fördermittel|budget)\\s+(?:\\p{L}+\\s+){0,2}(?:ausgeschöpft|aufgebraucht)',
  `weitere (?:${APPLICATIONS}) (?:werden|können) nicht (?:mehr )?(?:${TAKEN})`,
  `(?<!\\p{L}\\s+)(?:${APPLICATIONS}) (?:werden|können) nicht mehr (?:${TAKEN})`,
  '(?:eine )?(?:antragstellung|einreichung|bewerbung) ist nicht mehr möglich|einreichungen sind nicht mehr möglich',
  'status:? (?:closed|geschlossen|beendet)',
]);

/** What may be, was asked, is of another call, came back, or is said of something else. */
export const SAYS_OTHERWISE = wholeWords([
  'if|should|whether|in case|could|may|might|would|unless|when|whenever|falls|sollten?|wenn|ob|kann|könnten?|würden?|sofern',
  'where|as soon as|once|sobald|upon|subject to|in the event|im falle?|planned|geplant',
  'rumou?rs?|gerüchte|not true|are wrong|nicht richtig|ausgeschlossen|inkrafttreten',
  'vorjahre?s|durch diese|neu aufgelegt|vor \\p{L}+ jahren|mit der neuen',
  `no (?:${CALL})`,
  'reserves?|right|rights|behält|behalten|vorbehalten|recht|rechte|liability|haftung',
  're-?opened|re-?launched|resumed|reinstated|lifted|again|wieder|wiedereröffnet|erneut|fortgesetzt',
  'suspension|pause|freeze|aussetzung|sperre|stopp|replaces?|replaced|supersedes?|gleichzeitig|zugleich|ersetzt|außer kraft',
  `${LESSONS}|${GATHERINGS}|${GATHERINGS_GERMAN}|info(?!rm(?:ed)?(?!\\p{L})|rmiere?n?(?!\\p{L}))\\p{L}*|briefings?|q&a|tenders?|vergabe\\p{L}*|fair|messe|reise|visits?|tour|besuch`,
  'town hall|matchmaking|\\p{L}*fragestunde|vortrag|\\p{L}*treffen|lecture|clinic|coffee|kick-?off|office hours|launch',
  'first|second|third|previous|last|earlier|old|former|another|other|similar|some|several|certain|individual|many|most',
  'erste[nrs]?|zweite[nrs]?|dritte[nrs]?|vorherige[nrs]?|vorige[nrs]?|letzte[nrs]?|letztjährige[nrs]?|frühere[nrs]?|bisherige[nrs]?|vorangegangene[nrs]?|alte[nrs]?|andere[nrs]?|einige[nrs]?|mehrere[nrs]?|einzelne[nrs]?|manche[nrs]?',
  'former|formerly|historically|damals|seinerzeit|at (?:that|the) time',
  // Who withdraws what is theirs.
  '(?:by|from|vo[nm]|durch) (?:(?:the|an?|de[rnm]|die|einem|einer) )?(?:\\p{L}+ )?(?:applicants?|candidates?|partners?|antragsteller\\p{L}*|bewerber\\p{L}*|partnern?|konsorti\\p{L}*|consorti\\p{L}*)',
]);

/** A clause that begins so tells what would be: "Bei zu wenigen Anträgen …", "Were too few received …". */
export const BEGINS_CONDITION = /^\s*(?:bei|wird|wurde|werden|sind|were|had)\s/iu;

/** What closes each call in its time tells nothing of one that closed before. */
export const SAYS_WHEN = wholeWords([
  'through|via|per|than|after|once|until|till|from|as of|on|deadline|late|nach|nachdem|sobald|bis|ab|zum|frist|ablauf|einsendeschluss|verspätet\\p{L}*',
  'currently|yet|opens?|opening|derzeit|momentan|noch|öffnet|per (?:e-?mail|post|fax)|by (?:e-?mail|post|mail|fax)|in paper|auf papier',
]);

/** That it is open after all, wherever the text says so. */
export const OPEN_AGAIN = wholeWords([
  '(?:has|have|is|are|was|were) (?:\\p{L}+ ){0,3}?(?:re-?opened|re-?launched|resumed|reinstated|open again)',
  '(?:ist|sind|wurden?) (?:\\p{L}+ ){0,4}?(?:wiedereröffnet|wieder (?:eröffnet|geöffnet|offen|aufgenommen)|erneut geöffnet|fortgesetzt)',
  `(?:${CALL}|it|sie|er)(?: \\d+)? (?:remains? open|bleibt (?:weiterhin )?(?:offen|geöffnet|bestehen))`,
  '(?:cancell?ation|withdrawal) (?:has been|was|is) (?:reversed|withdrawn|revoked)',
]);

/** The year by which a text names a call: "the 2026 call", "Ausschreibung 2026". */
export const ROUND = new RegExp(
  `(?<!\\p{L}|\\d)(?:(20\\d\\d|19\\d\\d)\\s+(?:\\p{L}+\\s+){0,2}(?:${CALL})|(?:${CALL})\\s+(?:(?:of|for|in|von|für|aus|des jahres|im jahr)\\s+)?(20\\d\\d|19\\d\\d))(?!\\p{L}|\\d)`,
  'iu',
);
/** "in 2019": with the year, in which a call was called off, or in which it would have been held. */
export const IN_A_YEAR = /(?<!\p{L})(?:in|im jahre?|back in)\s+((?:19|20)\d\d)(?!\d)/iu;
