import { DATE_MARK } from '#src/findings/reading/marked-text.ts';
import {
  APPLICATIONS,
  CALL,
  GOES_ON,
  INTAKE,
  IS,
  NAMED,
  NOUN,
  OBJECT,
  PLACE,
  SMALL,
  SOME_PART,
  SOON,
  SUBJECT,
  THE,
  WITHIN,
} from '#src/findings/reading/withdrawal-words/german/calls.ts';
import { pattern, wordPattern } from '#src/findings/reading/withdrawal-words/patterns.ts';

// How it is said that a call ends, rests, or takes nothing any more.

const PUBLISHING =
  '(?<!(?:portal|website|webseite|internet|netz|anzeiger|homepage|seite|datenbank|auf \\p{L}+) )';
const OFF = `aufgehoben|zurückgezogen|zurückgenommen|abgesagt|gecancelt|annulliert|${PUBLISHING}eingestellt|gestoppt|storniert|widerrufen|abgebrochen|gestrichen|gekippt|verworfen|fallen ?gelassen|aufgegeben|hinfällig|gegenstandslos|vom Tisch|zum Opfer gefallen|eingestampft|begraben|kassiert|geplatzt|abgeblasen|abgeschafft|(?:ad acta|zu den Akten) gelegt|(?:für )?(?:ungültig|nichtig)(?: erklärt)?`;
const TO_CALL_OFF =
  'zurückzuziehen|zurückzunehmen|abzusagen|aufzuheben|einzustellen|abzubrechen|zu (?:stoppen|beenden|streichen|annullieren|widerrufen|stornieren|canceln|kippen)|aufzugeben|fallen zu lassen|nicht (?:(?:weiter|mehr) )?(?:weiterzuverfolgen|weiterzuführen|fortzuführen|fortzusetzen|durchzuführen|umzusetzen|aufzulegen|zu (?:veröffentlichen|starten|verfolgen|realisieren|öffnen))';
const TO_END = 'absagen|aufheben|einstellen|zurückziehen|zurücknehmen|streichen|stoppen|abbrechen|widerrufen';
const ENDS =
  'widerruft|stoppt|streicht|storniert|annulliert|kippt|beerdigt|cancelt|verwirft|beendet vorzeitig';
const FOR_GOOD = '(?!,? (?:für|vor|bei|sondern)(?!\\p{L}))';
const HELD =
  '(?:fortgeführt|durchgeführt|weitergeführt|verfolgt|weiterverfolgt|fortgesetzt|umgesetzt|realisiert|aufgelegt|gestartet|angeboten|veröffentlicht|ausgeschrieben|erscheinen|eröffnet|vergeben)';
const NOT_HELD = `(?:nicht (?:weiter |mehr |wie geplant )?(?:${HELD}(?! sondern)|stattfindet|stattfinden|statt(?!\\p{L})|zustande(?: kommt| gekommen)?)|(?:ersatzlos )?(?:entfällt|entfallen)|fällt(?: ${SOON}{0,6}?| )(?:aus|weg)|(?:leider )?ausfallen)`;
const NOT_ONE =
  '(?!(?:weitere[nrs]?|neue[nrs]?|zusätzliche[nrs]?|laufende[nrs]?|offene[nrs]?|eigene[nrs]?|separate[nrs]?) )';
// "Entschieden, aus Gründen des Haushalts die laufende Ausschreibung zu beenden".
const BEFORE_OBJECT = `(?:(?:${PLACE}|wegen|aufgrund|angesichts|mangels) (?:(?!${WITHIN})[^\\s,;]+ ){1,6}?)?`;
// Who can end a call, in a sentence that begins with it: "Die Ausschreibung hat das Ministerium zurückgezogen".
const WHO_ENDS =
  '(?:wir|man|(?:die|das|der|unsere?) (?:\\p{L}+ )?\\p{L}*(?:ministerium|stiftung|land|bund|stadt|amt|behörde|agentur|träger|rat|vorstand|kuratorium|senat|kommission|gemeinschaft|regierung|verband|bank|stelle|universität|akademie))';
const PARTICLE_ENDS = '(?=$|[,.;:!]| (?:und|da|weil)(?!\\p{L}))';
/** A verb in two parts around the call: "sagt die Ausschreibung ab". */
function apart(verb: string, particle: string, between = GOES_ON): string {
  return `(?:${verb}) (?:[^\\s,;]+ ){0,5}?${OBJECT}${between} ${particle}${PARTICLE_ENDS}`;
}
// What is put on a page is told, not ended.
const NOT_ONLINE = `(?:(?! (?:\\p{L}*portal|website|webseite|internet|netz|homepage|datenbank|seite)(?!\\p{L}))${' (?!nicht)[^\\s,;]+'}){0,8}?`;
const CARRYING_OUT =
  '(?:durchführung|fortführung|weiterführung|weiterverfolgung|umsetzung|veröffentlichung|fortsetzung|realisierung|auflage)';
// Between the article and the noun: "der für Januar vorgesehenen zweiten Ausschreibung".
const OF_THAT_CALL = `(?:der|des|dieser|dieses|einer|eines) (?:(?!${SMALL}|${WITHIN})[^\\s,;]+ ){0,7}?(?:${CALL})(?:e?s)?(?!\\p{L})`;

/** That a call was withdrawn or cancelled. */
export const WITHDRAWN = wordPattern([
  `${SUBJECT}${GOES_ON} ${IS} ${SOON}{0,10}?(?:${OFF})`,
  `(?:${IS}|hat|haben|mussten?|müssen) (?:[^\\s,;]+ ){0,4}?(?<!(?:^| )${PLACE} )${THE} ${NAMED}${NOUN}${GOES_ON} (?:${OFF}|${TO_END})`,
  `dass ${THE} ${NAMED}${NOUN}${GOES_ON} (?:${OFF})`,
  `wird ${OBJECT}${GOES_ON} nicht (?:mehr )?(?:veröffentlichen|starten|durchführen|umsetzen|fortführen|auflegen|weiterverfolgen|öffnen)`,
  `(?:entschieden|entschlossen|beschlossen|gezwungen|vereinbart|verständigt)(?: (?:hat|haben|worden ist|wurde|sieht|sehen))?,? ${BEFORE_OBJECT}${OBJECT}(?: (?:zum|zur|im) ${NAMED}(?:${CALL}))?${GOES_ON} (?:${TO_CALL_OFF})`,
  `${SUBJECT}${GOES_ON} wird es (?:${SOON}){0,4}?nicht (?:mehr )?geben`,
  `wird es (?:\\p{L}+ )?(?<!(?:^| )${PLACE} )${THE} ${NAMED}${NOUN}${GOES_ON} nicht (?:mehr )?geben`,
  `${SUBJECT}${GOES_ON} (?:wird|wurde) ohne (?:\\p{L}+ )?(?:ergebnis|auswahl\\p{L}*|vergabe|zuschlag) (?:beendet|geschlossen|abgeschlossen)`,
  `${SUBJECT}${GOES_ON} kommt (?:${SOON}){0,2}?nicht(?=$|[.,])`,
  `(?<=^|[:,] )(?:die|das|den|diesen?) ${NAMED}${NOUN}${GOES_ON} (?:hat|haben|musste|mussten) ${WHO_ENDS} (?:${SOON}){0,8}?(?:${OFF}|${TO_END})`,
  `${OBJECT}${GOES_ON} (?:gibt es|wird es) (?:${SOON}){0,4}?nicht(?: mehr)?(?: geben)?(?=$|[.,])`,
  `(?:verzichtet|verzichten) (?:${SOON}){0,6}?auf (?:den|die|das|ihren?|seinen?|unseren?) (?:geplante|vorgesehene|angekündigte)n? ${NAMED}${NOUN}(?! (?:und|oder|${WITHIN}))`,
  `(?:nimmt|nehmen) (?:${SOON}){0,6}?abstand von ${OF_THAT_CALL}|(?:nimmt|nehmen) (?:${SOON}){0,6}?von ${OF_THAT_CALL}${GOES_ON} abstand`,
  apart('zieht|ziehen|nimmt|nehmen', 'zurück'),
  apart('bläst|blasen|schafft|schaffen', 'ab'),
  apart('stampft|stampfen', 'ein'),
  apart('sagt|sagen|bricht|brechen', 'ab'),
  apart('hebt|heben|gibt|geben', 'auf'),
  apart('stellt|stellen', 'ein', NOT_ONLINE),
  `(?:lässt|lassen) (?:[^\\s,;]+ ){0,3}?${OBJECT}${GOES_ON} fallen`,
  `${SUBJECT}${GOES_ON} (?:(?:wird|werden|kann|muss|findet|kommt|soll) ${SOON}{0,6}?)?${NOT_HELD}${FOR_GOOD}`,
  `(?:wird|kann|muss|findet|kommt) (?:${SOON}){0,3}?${THE} ${NAMED}${NOUN}${GOES_ON} ${NOT_HELD}${FOR_GOOD}`,
  `(?:es )?wird (?:es )?(?:${SOON}){0,4}?keine?n? ${NOT_ONE}${NAMED}${NOUN}${GOES_ON} (?:geben|stattfinden|durchgeführt|veröffentlicht)`,
  `(?:${ENDS}) (?:[^\\s,;]+ ){0,3}?${OBJECT}`,
  `dass (?:[^\\s,;]+ ){1,5}?${OBJECT}${GOES_ON} (?:zurückzieht|zurücknimmt|absagt|aufhebt|einstellt|widerruft|stoppt|abbricht|streicht)`,
  `von der ${CARRYING_OUT} ${OF_THAT_CALL}${GOES_ON} (?:(?:wird|wurde|hat|haben|muss|musste) ${SOON}{0,5}?)?(?:abgesehen|abstand genommen)`,
  `sieht (?:${SOON}){0,3}?von der ${CARRYING_OUT} ${OF_THAT_CALL}${GOES_ON} ab${PARTICLE_ENDS}`,
  `(?:verzichtet|verzichten) (?:${SOON}){0,4}?auf die ${CARRYING_OUT} ${OF_THAT_CALL}`,
  `auf die ${CARRYING_OUT} ${OF_THAT_CALL}${GOES_ON} (?:wird|wurde) (?:${SOON}){0,3}?verzichtet`,
  `und (?:die|der|das) ${NOUN} (?:zurückgenommen|zurückgezogen|aufgehoben|abgesagt)`,
]);

const PAUSED =
  'ausgesetzt|pausiert|unterbrochen|angehalten|auf Eis gelegt|zurückgestellt|auf unbestimmte Zeit verschoben|bis auf Weiteres verschoben|eingefroren|ruhend gestellt|vertagt|auf Pause gesetzt|stillgelegt';
const STOPPING =
  '\\p{L}*(?:antragsstopp?|antragstopp|bewerbungsstopp|annahmestopp|förderstopp|bewilligungsstopp|einreichstopp|aufnahmestopp)';
const PAUSE =
  '(?:antrags|bewerbungs|annahme|förder|bewilligungs|einreichungs|ausschreibungs|programm)(?:pause|moratorium)|(?:antrags|bewerbungs|annahme|bewilligungs|einreichungs)sperre';

/** That a call rests, so that its date cannot be relied on. */
export const RESTS = wordPattern([
  `${SUBJECT}${GOES_ON} ${IS} ${SOON}{0,8}?(?:${PAUSED})`,
  `${INTAKE}${GOES_ON} ${IS} ${SOON}{0,7}?(?:${PAUSED})`,
  `(?:der )?(?:start|beginn|öffnung) (?:der|des) ${NAMED}(?:${CALL})(?:e?s)?${GOES_ON} ${IS} (?:auf unbestimmte Zeit|bis auf Weiteres) (?:verschoben|ausgesetzt|zurückgestellt)`,
  `${SUBJECT}${GOES_ON} (?:ruht|pausiert|(?:liegt|bleibt) ${SOON}{0,5}?auf Eis)`,
  `(?:${IS}|hat|haben|mussten?) (?:[^\\s,;]+ ){0,4}?(?<!(?:^| )${PLACE} )${THE} ${NAMED}${NOUN}${GOES_ON} (?:${PAUSED})`,
  `${INTAKE}(?: (?!${SMALL})[^\\s,;]+){0,3}? (?:ist|wurde|wird|bleibt) (?:${SOON}){0,3}?(?:bis auf weiteres|vorläufig|vorerst) (?:gestoppt|geschlossen|ausgesetzt)`,
  `${IS} (?:${SOON}){0,3}?(?:die |das )?${INTAKE}${GOES_ON} (?:${PAUSED})`,
  `dass ${THE} ${NAMED}${NOUN}${GOES_ON} (?:${PAUSED}|ruht|pausiert)`,
  `(?:ruht|pausiert) (?:${SOON}){0,2}?${THE} ${NAMED}${NOUN}`,
  `(?:entschieden|entschlossen|beschlossen|gezwungen|vereinbart)(?: (?:hat|haben|worden ist|wurde|sieht|sehen))?,? ${BEFORE_OBJECT}${OBJECT}${GOES_ON} (?:auszusetzen|zu (?:pausieren|unterbrechen)|anzuhalten|zurückzustellen|auf Eis zu legen)`,
  `(?:gilt|besteht|herrscht) (?:${SOON}){0,8}?(?:eine?|die|das|der) (?:\\p{L}+ )?(?:${PAUSE})`,
  `(?<=^|[:–] )(?:${PAUSE}) (?:bei|beim|im|für|in)(?!\\p{L})`,
  `(?:haben|hat|wurde|wird|verhängt|verhängen) (?:${SOON}){0,8}?eine? (?:\\p{L}+ )?(?:${PAUSE})(?=$|[.,]| (?:verhängt|eingelegt|beschlossen|angeordnet|erlassen|verfügt))`,
  `${SUBJECT}${GOES_ON} (?:macht|geht|legt|steht|befindet sich) (?:${SOON}){0,5}?(?:pause(?: ein)?|in (?:die|eine) pause|still)(?=$|[.,])`,
  apart('setzt|setzen', 'aus'),
  apart('friert|frieren', 'ein'),
  apart('legt|legen', 'auf Eis'),
  apart('hält|halten', 'an'),
  `(?:pausiert|unterbricht) (?:[^\\s,;]+ ){0,3}?${OBJECT}`,
]);

// Before when a call ended that ended early.
const ITS_END = `(?:\\p{L}*(?:frist(?:ende)?|stichtag(?:s|es)?|stichtermin(?:s|es)?|schluss(?:es)?|datums?|terminen?|termins?)|zeit|laufzeit|ende|geplant|angekündigt|vorgesehen|${DATE_MARK})`;
const EARLY = `(?:vorzeitig|vorfristig|frühzeitig|vor (?:(?:dem |der )?ablauf|[^,;]{0,70}?${ITS_END})|(?:an)?statt (?:[^,;]{0,50}?${ITS_END})|früher als (?:geplant|angekündigt|vorgesehen|veröffentlicht|ursprünglich))`;
const SHUT =
  '(?:geschlossen|beendet|abgeschaltet|deaktiviert|eingestellt|gestoppt|abgebrochen|gesperrt|offline genommen)';
const CLOSES = '(?:schließt|beendet|stoppt|schloss|beendete)';
const ENDS_ITSELF = '(?:schließt|endet|endete|schloss)';

const END_OF_INTAKE =
  '(?:antrags|bewerbungs|einreichungs|annahme|einsende|melde|abgabe)(?:schluss|ende|stopp)|schließung|beendigung|ende der (?:antrags|bewerbungs|einreichungs)\\p{L}+|ende der (?:antragstellung|einreichung|bewerbung)';

/** That a call closed before the end that was told. */
export const ENDED_EARLY = wordPattern([
  `(?:${SUBJECT}|(?<!\\p{L})${INTAKE})${GOES_ON} ${IS} (?:(?!${SMALL})[^\\s;]+ ){0,12}?${EARLY},? (?:[^\\s,;]+ ){0,3}?${SHUT}`,
  `(?:${SUBJECT}|(?<!\\p{L})${INTAKE})(?:${GOES_ON} (?:ist|wurde))?(?: (?:[^\\s,;]+ ){0,3}?)?vorzeitig ${SHUT}`,
  `(?:${IS}|hat|haben|mussten?) (?:[^\\s,;]+ ){0,7}?(?<!(?:^| )${PLACE} )(?:${THE} )?${NAMED}(?:${NOUN}|${INTAKE})(?: [^\\s,;]+){0,10}? ${EARLY} (?:[^\\s,;]+ ){0,5}?${SHUT}`,
  `(?:hat|haben) (?:das |die )?${INTAKE} (?:daher |deshalb |wegen [^\\s,;]+ ){1,2}${SHUT}`,
  `(?:müssen|mussten|muss|musste|werden|wird) (?:[^\\s,;]+ ){0,3}?${OBJECT}(?: [^\\s,;]+){0,5}? vorzeitig (?:schließen|beenden)`,
  `${CLOSES} (?:[^\\s,;]+ ){0,3}?(?:${OBJECT}|(?:die|das) ${INTAKE})(?: [^\\s,;]+){0,6}? ${EARLY}`,
  `(?:${SUBJECT}|(?<!\\p{L})${INTAKE})(?: (?!${SMALL})[^\\s,;]+){0,4}? ${ENDS_ITSELF} (?:(?!${SMALL})[^\\s;]+ ){0,5}?(?:vorzeitig|und damit (?:[^\\s,;]+ ){0,3}?(?:vor|früher)(?!\\p{L})|bereits (?:[^\\s,;]+ ){0,3}?anstatt|früher(?=$| als)|vor ablauf|bereits (?:[^\\s,;]+ ){0,3}?(?:und nicht|statt))`,
  `(?<=^|[:–] )vorzeitige[rs]? (?:${END_OF_INTAKE})(?=$|[:.–]| (?:bei|beim|im|in|für|der|des|zum|zur)(?!\\p{L}))`,
  `(?:vorzeitige[ns]? (?:ende|schließung|beendigung)) (?:der|des) (?:${INTAKE}|${NAMED}(?:${CALL}))(?:e?s)?(?!\\p{L})`,
  `\\p{L}*(?:annahmeschluss|einsendeschluss|antragsschluss) vorgezogen und abgelaufen`,
]);

const TAKEN =
  '(?:bewilligt|angenommen|entgegengenommen|berücksichtigt|gestellt|eingereicht|vorgelegt|abgegeben|bearbeitet)';
const TAKING = '(?:an|entgegen)(?!\\p{L})';
const FUNDS = `(?!(?:reise|sach|personal|geräte|dritt|lehr|hilfs)(?:kosten)?(?:mittel|budget))\\p{L}*(?:mittel|budget|fördertopf|kontingent)(?! (?:(?:für|in|im|aus) )?${SOME_PART})`;
const SPENT =
  '(?:ausgeschöpft|aufgebraucht|erschöpft|verbraucht|vergeben|leer|erreicht|vergriffen|aufgezehrt|überzeichnet|ausgebucht|durch die (?:\\p{L}+ )?\\p{L}+ (?:gebunden|belegt)|(?:vollständig|komplett|restlos|bereits) (?:gebunden|vergeben|verplant|belegt|ausgebucht))';
const A_WHILE = '(?:vorübergehend|vorläufig|vorerst|bis auf weiteres)';
const NO_MORE = `keine (?:\\p{L}+ ){0,2}?${APPLICATIONS}`;

/** That a call takes nothing any more. */
export const TAKES_NOTHING = wordPattern([
  `${SUBJECT}${GOES_ON} nimmt (?:${SOON}){0,3}?keine(?: \\p{L}+){0,2} mehr`,
  `(?:nimmt|nehmen) (?:${SOON}){0,6}?${NO_MORE} mehr ${TAKING}`,
  `(?:nimmt|nehmen) (?:${SOON}){0,6}?keine (?:weiteren|neuen) ${APPLICATIONS} ${TAKING}`,
  `${SUBJECT}${GOES_ON} (?:ist|wurde)(?: bereits| nun| jetzt| inzwischen)? (?:geschlossen|beendet)(?=$|[.!,:–]| (?:und|wegen|aufgrund)(?!\\p{L}))`,
  `(?:es )?(?:werden|können) (?:[^\\s,;]+ ){0,8}?keine (?:weiteren |neuen )?${APPLICATIONS}(?: mehr)? ${TAKEN}`,
  `(?<=^|[,;:–] |(?:weitere|neue|und) )(?:weitere |neue )?${APPLICATIONS} (?:werden|können) (?:\\p{L}+ ){0,3}?nicht mehr ${TAKEN}`,
  `(?:(?:sind|ist) (?:[\\p{L}]+ ){0,2}?)?keine (?:weiteren |neuen )?(?:${APPLICATIONS}|antragstellung|bewerbung|einreichung) mehr möglich`,
  `${SUBJECT}${GOES_ON} (?:ist|wurde) ${SOON}{0,2}?für (?:neue|weitere|alle) ${APPLICATIONS} geschlossen`,
  `keine (?:weiteren |neuen )?${APPLICATIONS} mehr ${TAKEN} (?:werden|wird)`,
  `keine (?:weiteren|neuen) ${APPLICATIONS} ${TAKEN} werden`,
  `(?:ist|sind) (?:${SOON}){0,4}?kein (?:\\p{L}+ )?geld mehr (?:im (?:\\p{L}+)?topf|da|vorhanden|verfügbar|übrig)|(?:ist|sind) (?:${SOON}){0,4}?keine (?:\\p{L}+ )?(?:fördermittel|mittel) mehr (?:vorhanden|verfügbar|übrig)`,
  `(?:haben|hat) (?:wir |damit |bereits |nun ){0,3}?die (?:obergrenze|höchstzahl|maximalzahl|höchstgrenze) (?:(?:der|von|an|für) (?:${SOON}|${APPLICATIONS} ){1,3}?)?erreicht`,
  `weitere ${APPLICATIONS} (?:werden|können) nicht ${TAKEN}`,
  `neue ${APPLICATIONS} nehmen wir (?:\\p{L}+ ){0,2}?nicht (?:mehr )?(?:an|entgegen)`,
  `(?:stehen|steht) (?:${SOON}){0,4}?keine (?:\\p{L}+ )?(?:fördermittel|mittel|gelder) mehr (?:zur verfügung|bereit)`,
  `(?<=^|[,:–] )(?:alle|sämtliche) (?:\\p{L}+ )?(?:gutscheine|fördermittel|förderplätze|stipendien) (?:sind|wurden) (?:bereits |schon )?vergeben(?=$|[.,])`,
  `neue ${APPLICATIONS} (?:werden|können) (?:${SOON}){0,2}?(?:ungeprüft zurückgesandt|abgelehnt|nicht (?:mehr )?${TAKEN})`,
  `${FUNDS}${GOES_ON} (?:sind|ist) ${SOON}{0,4}?${SPENT}`,
  `(?:sind|ist) (?:die|das|der|alle) (?:\\p{L}+ )?${FUNDS} (?:[^\\s,;]+ ){0,6}?${SPENT}`,
  `(?<=^|[:–] ?)(?:${FUNDS}|topf) (?:(?:sind|ist) )?${SPENT}(?=$|[:.!])`,
  `(?:maximale|maximalen|höchste|zulässige)[rn]? (?:an)?zahl (?:von|an|der) (?:[\\d.]+ )?(?:\\p{L}+ )?(?:${APPLICATIONS}|anträgen|bewerbungen|skizzen|gutscheinen?|gutscheine)${GOES_ON} (?:ist|wurde) (?:\\p{L}+ )?erreicht`,
  `${SUBJECT}${GOES_ON} ist (?:\\p{L}+ ){0,2}?(?:ausgeschöpft|überzeichnet(?= und geschlossen)|ausgebucht|voll ausgelastet)`,
  `weitere ${APPLICATIONS} können (?:\\p{L}+ ){0,2}?nicht (?:mehr )?${TAKEN}`,
  `(?<!\\p{L})${STOPPING}(?! (?:aufgehoben|beendet|endet))`,
  `(?:eine )?(?:antragstellung|einreichung|abgabe|bewerbung|registrierung)(?: (?:von \\p{L}*(?:anträgen|skizzen|bewerbungen)|(?:für|in|im|zum|zur|zu) (?:[^\\s,;]+ ){0,3}?[^\\s,;]+))? (?:ist )?(?:(?:\\p{L}+|ab sofort|seit heute) )?nicht mehr möglich|einreichungen sind (?:\\p{L}+ )?nicht mehr möglich`,
  `(?:nimmt|nehmen) (?:${SOON}){0,3}?${A_WHILE} ${NO_MORE} ${TAKING}`,
  `${A_WHILE} (?:werden|können|sind) (?:[^\\s,;]+ ){0,5}?${NO_MORE} (?:${TAKEN}|möglich)`,
  `(?:werden|können|sind) (?:[^\\s,;]+ ){0,4}?${A_WHILE} ${NO_MORE} (?:${TAKEN}|möglich)`,
  `${INTAKE}${GOES_ON} (?:ist|wurde) (?:${SOON}){0,3}?(?:geschlossen|beendet|abgeschaltet|deaktiviert)(?=$|[.!:–]|, (?:da|weil)| (?:und|wegen|aufgrund)(?!\\p{L}))`,
]);

/** That it rests or is over only for the time being. */
export const FOR_NOW = wordPattern([
  'bis auf weiteres|während der (?:prüfung|überarbeitung|klärung)|vorläufig|vorerst|vorübergehende?[rn]?|einstweilen|fürs erste|befristete[rn]?',
  'bis zur (?:\\p{L}+ )?\\p{L}*(?:klärung|verabschiedung|freigabe|überarbeitung|entscheidung|prüfung|bereitstellung|neuregelung|neuausrichtung)',
]);

const ENDING =
  '(?:aufhebung|rücknahme|zurückziehung|zurücknahme|absage|widerruf|einstellung|annullierung|streichung|abbruch|stornierung|wegfall|aus|(?:vorzeitiger )?stopp)';
/** What a title begins with that ends, or lets rest, what it names: "Aufhebung der Bekanntmachung". */
export const TITLES = {
  withdrawn: pattern(
    `^[^\\p{L}]*(?:\\p{L}+: )?${ENDING} (?:(?:der|des|dieser|dieses|unserer|einer|eines|von|für|im) |beim )(?=[^:]*?(?:${CALL}))${NAMED}(?:${CALL})(?:s|es)?(?!\\p{L})|^(?:[^:,;]{1,60} )?(?:${ENDS}) ${NAMED}(?:${CALL})(?=$|:)|^(?:[^:,;]{1,60} )?(?:zieht|nimmt) (?:(?:den|die|das) )?${NAMED}(?:${CALL})(?: (?!${SMALL})[^\\s,;:]+){0,6}? zurück$|^(?:[^:,;]{1,60} )?(?:bläst|sagt) (?:(?:den|die|das) )?${NAMED}(?:${CALL})(?: (?!${SMALL})[^\\s,;:]+){0,6}? ab$|^keine? ${NOT_ONE}${NAMED}(?:${CALL})(?=$| (?:zu|für|im|in|20\\d\\d))`,
  ),
  paused: pattern(
    `^[^\\p{L}]*(?:\\p{L}+: )?(?:(?:vorläufige|vorübergehende|befristete)[rs]? )?(?:aussetzung|unterbrechung|pausierung|pause|ruhen) (?:(?:der|des|dieser|dieses|unserer|von|für|im|bei) |beim )${NAMED}(?:${CALL})(?:s|es)?(?!\\p{L})|^(?:[^:,;]{1,60} )?(?:pausiert|unterbricht) ${NAMED}(?:${CALL})$`,
  ),
  early: pattern(
    `^[^\\p{L}]*(?:\\p{L}+: )?(?:vorzeitige[rs]? (?:schließung|ende|beendigung|abschluss|annahmeschluss|antragsschluss)) (?:(?:der|des|dieser|dieses|unserer|von|für|im|bei) |beim )(?:\\p{L}+ung (?:für|im|in|zum|zur|des|der) (?:das |den |die |dem )?)?${NAMED}(?:${CALL})(?:s|es)?(?!\\p{L})`,
  ),
};
