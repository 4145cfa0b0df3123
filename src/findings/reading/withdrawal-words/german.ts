import { GATHERINGS_GERMAN, LESSONS } from '#src/findings/reading/gathering-names.ts';
import { DATE_MARK } from '#src/findings/reading/marked-text.ts';
import { wholeWords } from '#src/findings/reading/whole-words.ts';
import type { WithdrawalWords } from '#src/findings/reading/withdrawal-words/shape.ts';

const FEMININE =
  '\\p{L}*(?:ausschreibung|bekanntmachung|fördermaßnahme|(?:ausschreibungs|auswahl|förder|antrags|bewerbungs)runde)';
const NOT_FEMININE =
  '\\p{L}*(?:aufruf|wettbewerb|antragsverfahren|ausschreibungsverfahren|förderprogramm|stipendienprogramm|austauschprogramm|auswahlverfahren)|(?<![\\p{L}-])(?:(?:\\p{L}+-)?call(?: for (?:\\p{L}+ )?(?:proposals|applications))?|programm)';
const CALL = `${FEMININE}|${NOT_FEMININE}`;
const THE = '(?:die|der|das|den|diese[nrs]?|unsere[nrs]?|ihre[nrs]?|seine[nrs]?)';
const OBJECT_ARTICLE = '(?:die|das|den|diese[ns]?|unsere?n?|ihre?n?|seine?n?)';
const EVENT = `${LESSONS}|${GATHERINGS_GERMAN}|\\p{L}*(?:sitzung(?:en)?|gespräche?n?|termine?n?|treffen|kolloqui\\p{L}*|infotage?)`;
/** What is withdrawn in a call, and is none. */
const WITHIN = `(?:\\p{L}*(?:antr[aä]g(?:e[ns]?|s)?|bewerbung(?:en)?|skizzen?|vorhaben|projekten?|projekts?|angebote?|themen?|module?|frist(?:en)?|stichtage?|preis(?:e|es)?|preisgeld|regelung|pflicht|teilnahme|gebühr(?:en)?|anmeldung|beratung|nachweis|altersgrenze|jury|budget)|lose?|hotline|website|seite|${EVENT})(?!\\p{L})`;
const SMALL = '(?:nicht|nie|kein\\p{L}*|und|oder|sondern|dass)(?!\\p{L})';
// What is said within two commas is said of the call, and of nothing else.
const ASIDE = '(?:, [^,;:]{1,90},)?';
const GOES_ON = `${ASIDE}(?: (?!${SMALL}|${WITHIN})[^\\s,;]+){0,8}?${ASIDE}`;
const SOON = `(?:(?!${SMALL}|${WITHIN})[^\\s,;]+ )`;
const PLACE =
  '(?:in|im|mit|für|fürs|nach|durch|zu[mr]?|bei|beim|aus|von|vom|unter|gemäß|laut|über|am|an|auf|innerhalb|rahmen)';
const DETERMINER = '(?:de[rnms]|die|das|diese[rnms]?|eine[rnms]?|ein|unsere[rnms]?|ihre[rnms]?)';
// "In der Ausschreibung", "für die für 2027 geplante Ausschreibung": behind these a call is no subject.
const NO_PLACE_BEFORE = `(?<!(?:^| )${PLACE} (?:${DETERMINER} )?(?:(?!${DETERMINER} )[\\p{L}\\d-]+ ){0,3})`;
// "Die Frist der Ausschreibung": with that article it is no subject.
const OF_FEMININE = '(?<!(?:^| )(?:der|dieser|einer|unserer|ihrer|zur) (?:[\\p{L}\\d-]+ ){0,2})';
// Words before a noun that are its own: "die am 12. Januar veröffentlichte Bekanntmachung".
const ATTRIBUTE = `(?:(?:${PLACE}|bereits|erst|kürzlich|seit) (?:[^\\s,;]+ ){0,4}?\\p{L}+(?:te|ten|ne|nen|nde|nden) )?`;
const NAMED = `(?:(?!(?:${PLACE}|${DETERMINER}|${SMALL})(?!\\p{L}))[^\\s,;]+ ){0,4}?${ATTRIBUTE}(?:(?!(?:${PLACE}|${DETERMINER}|${SMALL}|${WITHIN})(?!\\p{L}))[^\\s,;]+ ){0,2}?`;
const NOUN = `(?<!\\p{L})(?:${CALL})(?!\\p{L})`;
const SUBJECT = `(?:(?<=(?:^|[,:–] )(?:(?:leider|auch) )?(?:die|diese|unsere) ${ATTRIBUTE}(?:(?!(?:${PLACE}|${DETERMINER}|${WITHIN}) )[\\p{L}-]+ ){0,2})|${NO_PLACE_BEFORE})(?<!\\p{L})(?:${OF_FEMININE}(?:${FEMININE})|${NOT_FEMININE})(?!\\p{L})`;
const OBJECT = `(?<!(?:^| )${PLACE} )${OBJECT_ARTICLE} ${NAMED}${NOUN}`;
const PUBLISHING =
  '(?<!(?:portal|website|webseite|internet|netz|anzeiger|homepage|seite|datenbank|auf \\p{L}+) )';
const OFF = `aufgehoben|zurückgezogen|zurückgenommen|abgesagt|gecancelt|${PUBLISHING}eingestellt|gestoppt|storniert|widerrufen|abgebrochen|gestrichen|hinfällig|gegenstandslos|vorzeitig (?:geschlossen|beendet)`;
const PAUSED = 'ausgesetzt|pausiert|unterbrochen|auf Eis gelegt';
const IS = '(?:ist|sind|wird|werden|wurden?|musste|muss)';
const TO_CALL_OFF =
  'zurückzuziehen|zurückzunehmen|abzusagen|aufzuheben|einzustellen|abzubrechen|zu stoppen|zu beenden|nicht (?:weiterzuverfolgen|weiterzuführen|fortzuführen|fortzusetzen|durchzuführen)';
const FOR_GOOD = '(?!,? (?:für|vor|bei|sondern)(?!\\p{L}))';
const HELD =
  '(?:fortgeführt|durchgeführt|weitergeführt|verfolgt|weiterverfolgt|fortgesetzt|umgesetzt|realisiert)';
const NOT_HELD = `(?:nicht (?:weiter |mehr )?(?:${HELD}(?! sondern)|stattfindet|stattfinden|statt(?!\\p{L}))|(?:ersatzlos )?(?:entfällt|entfallen)|fällt(?: ${SOON}{0,6}?| )aus)`;
// "Entschieden, aus Gründen des Haushalts die laufende Ausschreibung zu beenden".
const BEFORE_OBJECT = `(?:(?:${PLACE}|wegen|aufgrund|angesichts|mangels) (?:(?!${WITHIN})[^\\s,;]+ ){1,6}?)?`;
const PARTICLE_ENDS = '(?=$|[,.;:!]| (?:und|da|weil)(?!\\p{L}))';
/** A verb in two parts around the call: "sagt die Ausschreibung ab". */
function apart(verb: string, particle: string, between = GOES_ON): string {
  return `(?:${verb}) (?:[^\\s,;]+ ){0,5}?${OBJECT}${between} ${particle}${PARTICLE_ENDS}`;
}
// What is put on a page is told, not ended.
const NOT_ONLINE = `(?:(?! (?:\\p{L}*portal|website|webseite|internet|netz|homepage|datenbank|seite)(?!\\p{L}))${' (?!nicht)[^\\s,;]+'}){0,8}?`;

const APPLICATIONS = '(?:anträge|förderanträge|skizzen|projektskizzen|bewerbungen|einreichungen)';
const TAKEN = '(?:bewilligt|angenommen|entgegengenommen|berücksichtigt|gestellt|eingereicht)';
const SOME_PART =
  '(?:(?:die|der|das|den|dem) )?(?:reise\\p{L}*|gerät\\p{L}*|personal\\p{L}*|veranstaltung\\p{L}*|publikation\\p{L}*|(?:\\p{L}*linie|modul|los|teil\\p{L}*|themenfeld|säule)[ns]?)(?!\\p{L})';
const FUNDS = `(?!(?:reise|sach|personal|geräte|dritt|lehr|hilfs)(?:kosten)?(?:mittel|budget))\\p{L}*(?:mittel|budget)(?! (?:(?:für|in|im|aus) )?${SOME_PART})`;
const THIS = '(?:diese[rms]?|(?:(?:die|der|das|den|dem|des) )?(?:vorliegende|neue|laufende|aktuelle)[nrms]?)';
const OTHERWHERE = '(?:jedoch |aber |dagegen |hingegen |weiterhin |unverändert |trotzdem |wie geplant )';
const SPENT = '(?:ausgeschöpft|aufgebraucht|erschöpft|vollständig (?:gebunden|vergeben|verplant))';

export const GERMAN: WithdrawalWords = {
  call: wholeWords([CALL]),
  funds: wholeWords(['\\p{L}*stipendi\\p{L}*']),
  maySay:
    /(?:auf|durch|fort|weiter)ge|zurück|zieht|hebt|sagt|stellt|nimmt|setzt|bricht|rücknahme|aufhebung|absage|widerruf|eingestellt|gestoppt|storniert|gecancelt|beendet|vorzeitig|hinfällig|gegenstandslos|nicht statt|entfäll|entfallen|fällt|abgesehen|abstand|stoppt|streicht|absagt|zurück|nimmt|aufhebt|einstellt|verfolgt|zu(?:heben|stell|sag|verfolgen|führen|setzen|brechen|nehmen|ziehen| stoppen| beenden)|nicht mehr|keine|umgesetzt|realisiert|schöpft|braucht|gebunden|vergeben|verplant|geschlossen|ausgesetzt|pausiert|ruht|unterbrochen|auf eis|abgebrochen|gestrichen/iu,
  withdrawn: wholeWords([
    `${SUBJECT}${GOES_ON} ${IS} ${SOON}{0,7}?(?:${OFF})`,
    `(?:${IS}|hat|haben|mussten?) (?:[^\\s,;]+ ){0,4}?(?<!(?:^| )${PLACE} )${THE} ${NAMED}${NOUN}${GOES_ON} (?:${OFF}|absagen|aufheben|einstellen|zurückziehen|zurücknehmen)`,
    `dass ${THE} ${NAMED}${NOUN}${GOES_ON} (?:${OFF})`,
    `(?:entschieden|entschlossen|beschlossen|gezwungen|vereinbart),? ${BEFORE_OBJECT}${OBJECT}${GOES_ON} (?:${TO_CALL_OFF})`,
    apart('zieht|ziehen|nimmt|nehmen', 'zurück'),
    apart('sagt|sagen|bricht|brechen', 'ab'),
    apart('hebt|heben', 'auf'),
    apart('stellt|stellen', 'ein', NOT_ONLINE),
    `${SUBJECT}${GOES_ON} (?:(?:wird|werden|kann|muss|findet) ${SOON}{0,6}?)?${NOT_HELD}${FOR_GOOD}`,
    `(?:wird|kann|muss|findet) (?:${SOON}){0,3}?${THE} ${NAMED}${NOUN}${GOES_ON} ${NOT_HELD}${FOR_GOOD}`,
    `(?:widerruft|stoppt|streicht|storniert) (?:[^\\s,;]+ ){0,3}?${OBJECT}`,
    `dass (?:[^\\s,;]+ ){1,5}?${OBJECT}${GOES_ON} (?:zurückzieht|zurücknimmt|absagt|aufhebt|einstellt|widerruft|stoppt|abbricht)`,
    `von der (?:durchführung|fortführung|weiterverfolgung) (?:der|des) ${NAMED}(?:${CALL})(?:e?s)? (?:wird|wurde) ${SOON}{0,5}?(?:abgesehen|abstand genommen)`,
    `und (?:die|der|das) ${NOUN} (?:zurückgenommen|zurückgezogen|aufgehoben|abgesagt)`,
  ]),
  paused: wholeWords([
    `${SUBJECT}${GOES_ON} ${IS} ${SOON}{0,7}?(?:${PAUSED})`,
    `(?:antragstellung|einreichung|annahme von \\p{L}+)${GOES_ON} ${IS} ${SOON}{0,7}?(?:${PAUSED})`,
    `${SUBJECT}${GOES_ON} (?:ruht|liegt ${SOON}{0,4}?auf Eis)`,
    `(?:${IS}|hat|haben) (?:[^\\s,;]+ ){0,4}?(?<!(?:^| )${PLACE} )${THE} ${NAMED}${NOUN}${GOES_ON} (?:${PAUSED})`,
    `dass ${THE} ${NAMED}${NOUN}${GOES_ON} (?:${PAUSED}|ruht)`,
    `(?:ruht) (?:${SOON}){0,2}?${THE} ${NAMED}${NOUN}`,
    apart('setzt|setzen', 'aus'),
    `pausiert (?:[^\\s,;]+ ){0,3}?${OBJECT}`,
  ]),
  closed: wholeWords([
    `${SUBJECT}${GOES_ON} nimmt keine(?: \\p{L}+){0,2} mehr`,
    `nimmt (?:${SOON}){0,4}?keine (?:\\p{L}+ ){0,2}?${APPLICATIONS} mehr (?:an|entgegen)`,
    `${SUBJECT}${GOES_ON} (?:ist|wurde)(?: bereits| nun| jetzt| inzwischen)? (?:geschlossen|beendet)(?=$|[.!,:–]| (?:und|wegen|aufgrund)(?!\\p{L}))`,
    `(?:es )?(?:werden|können) (?:[\\p{L}]+ ){0,2}?keine (?:weiteren |neuen )?${APPLICATIONS}(?: mehr)? ${TAKEN}`,
    `(?<=^|[,;:–] |(?:weitere|neue|und) )(?:weitere |neue )?${APPLICATIONS} (?:werden|können) (?:\\p{L}+ )?nicht mehr ${TAKEN}`,
    `(?:sind|ist) (?:[\\p{L}]+ ){0,2}?keine (?:weiteren |neuen )?${APPLICATIONS} mehr möglich`,
    `${SUBJECT}${GOES_ON} (?:ist|wurde) ${SOON}{0,2}?für (?:neue|weitere|alle) ${APPLICATIONS} geschlossen`,
    `weitere ${APPLICATIONS} (?:werden|können) nicht ${TAKEN}`,
    `${FUNDS}${GOES_ON} (?:sind|ist) ${SOON}{0,3}?${SPENT}`,
    `(?:sind|ist) (?:die|das|alle) (?:\\p{L}+ )?${FUNDS} (?:\\p{L}+ ){0,2}?${SPENT}`,
    '(?:eine )?(?:antragstellung|einreichung|abgabe|bewerbung)(?: (?:von \\p{L}*(?:anträgen|skizzen|bewerbungen)|(?:für|in|zu) (?:[^\\s,;]+ ){0,3}?[^\\s,;]+))? ist (?:(?:\\p{L}+|ab sofort) )?nicht mehr möglich|einreichungen sind (?:\\p{L}+ )?nicht mehr möglich',
  ]),
  guideline: {
    name: /richtlinie/iu,
    off: wholeWords([
      `(?<own>diese|die vorliegende) \\p{L}*richtlinie(?: (?!${SMALL})[^\\s,;]+){0,12}? ${IS} (?:(?!${SMALL})[^\\s,;]+ ){0,8}?(?:aufgehoben|zurückgezogen|widerrufen)`,
      `die (?:\\p{L}+e )?\\p{L}*richtlinie(?: (?!${SMALL})[^\\s,;]+){0,12}? ${IS} (?:(?!${SMALL})[^\\s,;]+ ){0,8}?(?:aufgehoben|zurückgezogen|widerrufen)`,
      'aufhebung der (?:\\p{L}+ )?\\p{L}*richtlinie',
    ]),
    replaced: wholeWords([
      'tritt an (?:ihre|deren|seine|dessen) stelle|ersetzt|in kraft|neue[nr]? \\p{L}*(?:richtlinie|bekanntmachung)|neufassung',
    ]),
  },
  labels: {
    withdrawn:
      'zurückgezogen|zurückgenommen|abgesagt|aufgehoben|entfällt|gestoppt|eingestellt|vorzeitig (?:geschlossen|beendet)',
    paused: 'ausgesetzt|pausiert|ruht',
    closed: 'geschlossen|beendet',
    note: '(?:(?:update|status|hinweis|achtung|wichtig|neu):? )?(?:jetzt |nun |leider |bereits |ist )?',
    noName:
      'ist|sind|war|wird|werden|wurden?|hat|haben|muss|nicht|kein\\p{L}*|nie|für|im|mit|zu[mr]?|bei|von|vo[nm]|de[rmns]|die|das|eine?[rnms]?|und|oder|in|of|for|the',
  },
  title: new RegExp(
    `^[^\\p{L}]*(?:aufhebung|rücknahme|zurückziehung|absage|widerruf|einstellung|vorzeitige schließung|(?:vorzeitiger )?stopp) (?:der|des|dieser|dieses|unserer) (?=[^:]*?(?:${CALL}))${NAMED}(?:${CALL})(?:s|es)?(?!\\p{L})`,
    'iu',
  ),
  status: `(?:aktueller )?(?:ausschreibungs)?status(?: (?:der|des) ${NAMED}(?:${CALL})(?:s|es)?)?`,
  otherwise: wholeWords([
    `(?:nur|lediglich|ausschließlich|allein) (?:für|in|im)|für ${SOME_PART}|für \\p{L}+ (?:der|des|aus|im|in) ${SOME_PART}`,
    'für (?:antragsteller|bewerber|unternehmen|hochschulen)\\p{L}* (?:aus|in|im|mit|der|des)|geht in|überführt',
    'papier\\p{L}*|postalisch\\p{L}*|gedruckt\\p{L}*|ehemals|ehemalige[nrs]?|vormals|vergangene[nrs]?(?! woche)',
    // A new call by which the one before ends, or after which there is none.
    `${THIS} (?:${CALL}) (?:hebt|zieht|nimmt(?! (?:\\p{L}+ ){0,3}?keine)|ersetzt|löst)`,
    `(?:mit|nach) (?:(?:de[rm] )?\\p{L}+ )?${THIS} (?:${CALL})(?:e?s)?|erst (?:nach|ab|im|zum|ende|mit|20\\d\\d)`,
    'falls|sollten?|wenn|ob|kann(?! (?:[^\\s,]+ ){0,8}?nicht (?:durchgeführt|fortgeführt|stattfinden|umgesetzt|realisiert))|könnten?|würden?|sofern|sobald|im falle?|geplant',
    'gerüchte|nicht richtig|ausgeschlossen|inkrafttreten|nicht (?:mehr )?(?:ausgesetzt|pausiert|aufgehoben|zurückgezogen|abgesagt)',
    'vorjahre?s|vorgänger\\p{L}*|durch diese|neu aufgelegt|vor \\p{L}+ jahren|mit der neuen|außer kraft',
    'behält|behalten|vorbehalten|rechte?|haftung|anspruch',
    'wieder|wiedereröffnet|erneut|(?<!nicht )fortgesetzt',
    'aussetzung|sperre|(?<!^[^\\p{L}]*(?:vorzeitiger )?)stopp|gleichzeitig|zugleich|ersetzt|vergabe\\p{L}*',
    'erste[nrs]?|zweite[nrs]?|dritte[nrs]?|vorherige[nrs]?|vorige[nrs]?|letzte[nrs]?(?! woche)|letztjährige[nrs]?|frühere[nrs]?|bisherige[nrs]?|vorangegangene[nrs]?|alte[nrs]?|andere[nrs]?|einige[nrs]?|mehrere[nrs]?|einzelne[nrs]?|manche[nrs]?',
    'damals|seinerzeit|war|waren|niemals|solange',
    // Who withdraws what is theirs.
    '(?:vo[nm]|durch) (?:(?:de[rnm]|die|einem|einer) )?(?:\\p{L}+ )?(?:antragsteller\\p{L}*|bewerber\\p{L}*|partnern?|konsorti\\p{L}*)',
  ]),
  otherThings: wholeWords([
    `${EVENT}|info(?!rmation(?:en)?(?=:)|rmiere?n?(?!\\p{L}))\\p{L}*|messe|reise|besuch|\\p{L}*(?:fragestunde|feier|tournee|verleihung)|vortrag|kick-?off|anmeldung|wartung\\p{L}*|hotline|\\p{L}*(?:gebühr(?:en)?|preisgeld)|rahmenprogramm`,
  ]),
  // "Kommt die Finanzierung nicht zustande, wird …"
  condition:
    /^(?:bei|wird|wurde|werden|sind) |^(?!(?:mit|seit|jetzt|damit|somit|statt|wegen|neben|gegen) )\p{L}+(?:t|en) [^,]*, (?:so |dann )?(?:wird|werden|ist|entfällt|findet) /iu,
  when: wholeWords([
    'nach|nachdem|bis|ab(?! (?:sofort|heute))|zum|frist|ablauf|einsendeschluss|verspätet\\p{L}*',
    'derzeit|momentan|noch|öffnet|per (?:e-?mail|post|fax)|auf papier|feiertage\\p{L}*',
  ]),
  forDays: wholeWords([
    `(?:ist|sind|bleibt) (?:\\p{L}+ ){0,2}?am ${DATE_MARK}`,
    `(?:ist|sind|bleibt|wird|werden) (?:\\p{L}+ ){0,2}?(?:vom ${DATE_MARK}+ bis|zwischen)`,
    'feiertagen?|weihnachts\\p{L}*|wochenende|wartung\\p{L}*|für (?:\\p{L}+|\\d+) (?:stunden?|tage)',
  ]),
  openAgain: wholeWords([
    '(?:ist|sind|wurden?) (?:\\p{L}+ ){0,4}?(?:wiedereröffnet|wieder (?:eröffnet|geöffnet|offen|aufgenommen)|erneut geöffnet)',
    '(?:ist|sind|wurden?) (?!nicht )(?:(?!nicht )\\p{L}+ ){0,4}?fortgesetzt',
    `(?:${CALL}|sie|er)(?: \\d+)? bleibt (?:weiterhin |davon )?(?:offen|geöffnet|bestehen)`,
    `(?:diese|vorliegende|aktuelle|neue) (?:${CALL}) (?:ist (?:\\p{L}+ )?(?:offen|geöffnet)|öffnet)`,
    `${THIS} (?:${CALL}) (?:tritt an|ersetzt|löst)`,
    `an (?:seine|ihre|deren|dessen) stelle tritt (?:nun |jetzt )?${THIS}`,
    `(?:${CALL}|(?:die|der|das) (?:des \\p{L}+|der \\p{L}+|\\p{L}+e)|es|sie|er)(?: [^\\s.,;]+){0,4}? läuft (?:(?!nicht )\\p{L}+ ){0,3}?weiter`,
    `(?:${CALL}) (?:(?!(?:nicht|keine?) )[^\\s.,;]+ ){0,4}?findet ${OTHERWHERE}?statt`,
    'in (?:allen|den) (?:anderen|übrigen|restlichen) (?:\\p{L}*ländern|\\p{L}*provinzen|\\p{L}*regionen|\\p{L}*linien)',
    '(?:stehen|sind|steht|ist) (?:\\p{L}+ ){0,3}?noch (?:\\p{L}+ ){0,2}?(?:verfügbar|zur verfügung|vorhanden)',
    `(?:${CALL}) 20\\d\\d (?:ist (?:\\p{L}+ )?(?:offen|geöffnet)|öffnet)`,
  ]),
  round: new RegExp(
    `(?<![\\p{L}\\d])(?:((?:20|19)\\d\\d) (?:\\p{L}+ ){0,2}(?:${CALL})|(?:${CALL}|jahrgang|\\p{L}*mittel|budget) (?:(?:von|für|aus|des jahres|im jahr|für das jahr) )?((?:20|19)\\d\\d))(?![\\p{L}\\d])`,
    'iu',
  ),
  next: wholeWords([
    `(?:${CALL}|runde) \\d{1,2} (?:[^\\s.,;]+ ){0,3}?(?:öffnet|startet|beginnt)`,
    `nächste[nr]? (?:\\p{L}+ ){0,2}?(?:${CALL}|runde) (?:startet|öffnet|beginnt|wird|ist|soll|folgt|findet)`,
    `(?:startet|öffnet|beginnt|wird|ist|soll|folgt|findet) (?:[^\\s.,;]+ ){0,4}?die nächste (?:\\p{L}+ ){0,2}?(?:${CALL}|runde)`,
  ]),
  toCome: wholeWords(['wird|werden|geplant\\p{L}*|voraussichtlich|nächste[nrs]?|sollte']),
  inYear:
    /(?:^\s*(?=\d{4} (?:wurden?|ist|sind|musste))|(?<!\p{L})(?:in|im jahre?|anfang|mitte|ende|im (?:frühjahr|frühling|sommer|herbst|winter)|wurden?|ist|sind|bereits|schon|ab) )((?:19|20)\d\d)(?!\d)(?! (?:veröffentlicht|gestartet|ausgeschrieben|eröffnet|angekündigt|begonnen|geplant))/iu,
  publishedOn: /vom $/iu,
};
