import { GATHERINGS_GERMAN, LESSONS } from '#src/findings/reading/gathering-names.ts';
import { pattern, wordPattern } from '#src/findings/reading/withdrawal-words/patterns.ts';
import type { NameWords } from '#src/findings/reading/withdrawal-words/shape.ts';

// What funders call what one applies for, and where it stands in a sentence of which it is the subject or the object.

const FEMININE =
  '\\p{L}*(?:ausschreibung|bekanntmachung|fördermaßnahme|förderlinie|(?:förder|ausschreibungs)initiative|(?:ausschreibungs|auswahl|förder|antrags|bewerbungs|einreichungs|förderungs)runde)|(?<![\\p{L}-])runde(?= (?:der|des) (?!gespräche|interviews))';
const NOT_FEMININE =
  '\\p{L}*(?:aufruf|wettbewerb|antragsverfahren|ausschreibungsverfahren|einreich(?:ungs)?verfahren|bewerbungsverfahren|förderverfahren|antragsfenster|(?:förder|landes|bundes|sonder|stipendien|austausch|zuschuss|investitions|impuls|modell|aktions)programm|auswahlverfahren|förderfonds|projektefonds)|(?<![\\p{L}-])(?:(?:\\p{L}+-)?call(?: for (?:\\p{L}+ )?(?:proposals|applications))?|programm)';
export const CALL = `${FEMININE}|${NOT_FEMININE}`;
export const THE = '(?:die|der|das|den|diese[nrs]?|unsere[nrs]?|ihre[nrs]?|seine[nrs]?)';
const OBJECT_ARTICLE = '(?:die|das|den|diese[ns]?|unsere?n?|ihre?n?|seine?n?)';
export const EVENT = `${LESSONS}|${GATHERINGS_GERMAN}|\\p{L}*(?:sitzung(?:en)?|gespräche?n?|termine?n?|treffen|kolloqui\\p{L}*|infotage?)`;
/** What is withdrawn in a call, and is none. */
export const WITHIN = `(?:\\p{L}*(?:antr[aä]g(?:e[ns]?|s)?|bewerbung(?:en)?|skizzen?|vorhaben|projekten?|projekts?|angebote?|themen?|module?|frist(?:en)?|stichtage?|preis(?:e|es)?|preisgeld|regelung|pflicht|teilnahme|gebühr(?:en)?|anmeldung|beratung|nachweis|altersgrenze|jury|budget|zahlung(?:en)?|bescheide?s?|vergabeverfahren|umfrage)|lose?|sperre|hotline|website|seite|${EVENT})(?!\\p{L})`;
export const SMALL = '(?:nicht|nie|kein\\p{L}*|und|oder|sondern|dass)(?!\\p{L})';
// What is said within two commas is said of the call, and of nothing else.
const ASIDE = '(?:, [^,;:]{1,90},)?';
export const IS = '(?:ist|sind|wird|werden|wurden?|musste|muss)';
export const GOES_ON = `${ASIDE}(?: (?!${SMALL}|${WITHIN})[^\\s,;]+){0,8}?${ASIDE}`;
export const SOON = `(?:(?!${SMALL}|${WITHIN})[^\\s,;]+ )`;
export const PLACE =
  '(?:in|im|mit|für|fürs|nach|durch|zu[mr]?|bei|beim|aus|von|vom|unter|gemäß|laut|über|am|an|auf|innerhalb|rahmen)';
const DETERMINER = '(?:de[rnms]|die|das|diese[rnms]?|eine[rnms]?|ein|unsere[rnms]?|ihre[rnms]?)';
// "In der Ausschreibung", "für die für 2027 geplante Ausschreibung": behind these a call is no subject.
const NO_PLACE_BEFORE = `(?<!(?:^| )${PLACE} (?:${DETERMINER} )?(?:(?!${DETERMINER} )[\\p{L}\\d-]+ ){0,3})`;
// "Die Frist der Ausschreibung": with that article it is no subject.
const OF_FEMININE = '(?<!(?:^| )(?:der|dieser|einer|unserer|ihrer|zur) (?:[\\p{L}\\d-]+ ){0,2})';
// Words before a noun that are its own: "die am 12. Januar veröffentlichte Bekanntmachung".
const ATTRIBUTE = `(?:(?:${PLACE}|bereits|erst|kürzlich|seit) (?:[^\\s,;]+ ){0,4}?\\p{L}+(?:te|ten|ne|nen|nde|nden) )?`;
export const NAMED = `(?:(?!(?:${PLACE}|${DETERMINER}|${SMALL})(?!\\p{L}))[^\\s,;]+ ){0,4}?${ATTRIBUTE}(?:(?!(?:${PLACE}|${DETERMINER}|${SMALL}|${WITHIN})(?!\\p{L}))[^\\s,;]+ ){0,2}?`;
export const NOUN = `(?<!\\p{L})(?:${CALL})(?!\\p{L})`;
// "Der für den Herbst angekündigte Förderaufruf": with that article a noun that is not feminine is the subject.
const NOT_FEMININE_FIRST = `(?<=(?:^|[,:–] )(?:(?:leider|auch) )?(?:der|das|dieser|dieses|unser) ${ATTRIBUTE}(?:(?!(?:${PLACE}|${DETERMINER}|${WITHIN}) )[\\p{L}-]+ ){0,2})(?<!\\p{L})(?:${NOT_FEMININE})(?!\\p{L})`;
// "Bekanntmachung über die Förderung von Vorhaben im Bereich Robotik".
const OF_WHAT = `(?: (?:über die|zur) förderung (?:von|der|des) (?!${SMALL})[^\\s,;]+(?: (?:im|in|auf|aus|der|des|dem|den|vom|zum|zur|für) (?!${SMALL})[^\\s,;]+(?: (?!${IS})[^\\s,;]+){0,2}?){0,3}?)?`;
export const SUBJECT = `(?:${NOT_FEMININE_FIRST}|(?:(?<=(?:^|[,:–] )(?:(?:leider|auch) )?(?:die|diese|unsere) ${ATTRIBUTE}(?:(?!(?:${PLACE}|${DETERMINER}|${WITHIN}) )[\\p{L}-]+ ){0,2})|${NO_PLACE_BEFORE})(?<!\\p{L})(?:${OF_FEMININE}(?:${FEMININE})|${NOT_FEMININE})(?!\\p{L}))${OF_WHAT}`;
export const OBJECT = `(?<!(?:^| )${PLACE} )${OBJECT_ARTICLE} ${NAMED}${NOUN}`;
export const APPLICATIONS =
  '(?:anträge|förderanträge|skizzen|projektskizzen|bewerbungen|einreichungen|anmeldungen|projektanträge|gesuche)';
/** That one can apply, and the place where. */
export const INTAKE =
  '(?:antragstellung|antragseinreichung|einreichung|bewerbung|antragsannahme|bewerbungsphase|antragsphase|einreich(?:ungs)?phase|antragsfenster|einreich(?:e|ungs)?fenster|antragsportal|bewerbungsportal|anmeldeportal|förderportal|einreich(?:ungs)?portal|online-portal|antragsformular|online-formular|portal|(?:annahme|entgegennahme|einreichung|abgabe|vorlage) von \\p{L}+)';
/** What is paid in a call, or applied for in a part of it. */
export const SOME_PART =
  '(?:(?:die|der|das|den|dem) )?(?:reise\\p{L}*|gerät\\p{L}*|personal\\p{L}*|veranstaltung\\p{L}*|publikation\\p{L}*|(?:\\p{L}*linie|modul|los|teil\\p{L}*|themenfeld|säule)[ns]?)(?!\\p{L})';
/** This call, where another one is told beside it. */
export const THIS =
  '(?:diese[rms]?|(?:(?:die|der|das|den|dem|des) )?(?:vorliegende|neue|laufende|aktuelle)[nrms]?)';
const WEAK_FEMININE =
  '\\p{L}*(?:förderung|initiative|aktion|prämie|programmlinie|ausgabe|challenge|maßnahme)';
const WEAK_NOT_FEMININE =
  '\\p{L}*(?:fonds|preis|stipendium|stipendien|gutscheine?|zuschuss|bonus|förderangebot|förderpaket|(?<!vergabe|gerichts|klage)verfahren)';
export const NAMES: NameWords = {
  // "Der Förderung" may be of something else, "die Förderung" is not.
  weak: pattern(
    `(?<!\\p{L})(?:(?<feminine>${WEAK_FEMININE})|(?<!(?:des|dieses|eines) (?:\\p{L}+ )?)${WEAK_NOT_FEMININE})\\s$`,
  ),
  feminine: 'Ausschreibung',
  other: 'Call',
  strong: pattern(`(?<!\\p{L})(?:${CALL})(?:e?s)?\\s$`),
  called: null,
  rounds:
    '(?:runde|stufe) \\d{1,2}|\\d{1,2}\\. (?:runde|ausschreibung)|(?:frühjahr|sommer|herbst|winter)\\p{L}*',
  between: '(?:zu[mr]?|über) (?:den|die|das)|über|zu[mr]?',
  article: 'Der|Die|Das',
  within: 'für|und|in|im|der|des|zur|&',
  // "Klimabonus", "Hof-Starthilfe"; each noun is written large, so that only one in the title is a name.
  proper:
    /(?<!(?:des|eines|dieses) )(?<![\p{L}\p{N}-])\p{Lu}\p{Ll}{2,}[\p{L}-]*(?:[Bb]onus|[Pp]rämie|[Ss]tarthilfe|[Gg]utscheine?|[Zz]uschuss|[Ff]örderung|[Ss]tipendium|[Ff]onds)(?![\p{L}-])/gu,
  isProperInTitle: true,
  isFeminine: /(?:prämie|hilfe|förderung)$/iu,
  notBefore: pattern(`^[”“"»«’‘]?(?:-\\p{L}|\\s(?:\\p{L}*linie|modul|säule|${WITHIN}))`),
  noNoun: wordPattern([`${PLACE}|${DETERMINER}|und|oder|wird|ist`]),
  none: wordPattern([
    '\\p{L}*(?:hinweise?|mitteilung|aktuelles|information(?:en)?|ministerium|behörde|amt|agentur|stiftung|land|bund|neues|meldung|entscheidung)|vorzeitige[rs]?',
  ]),
};
