import { CALL, IS, NAMED, NAMES, SMALL } from '#src/findings/reading/withdrawal-words/german/calls.ts';
import * as elsewhere from '#src/findings/reading/withdrawal-words/german/elsewhere.ts';
import * as endings from '#src/findings/reading/withdrawal-words/german/endings.ts';
import { pattern, wordPattern } from '#src/findings/reading/withdrawal-words/patterns.ts';
import type { WithdrawalWords } from '#src/findings/reading/withdrawal-words/shape.ts';

export const GERMAN: WithdrawalWords = {
  call: wordPattern([CALL]),
  funds: wordPattern(['\\p{L}*stipendi\\p{L}*|\\p{L}*fonds']),
  names: NAMES,
  maySay:
    /(?:auf|durch|fort|weiter)ge|zurück|zieht|hebt|sagt|stellt|nimmt|setzt|bricht|rücknahme|aufhebung|absage|widerruf|eingestellt|gestoppt|storniert|gecancelt|beendet|vorzeitig|hinfällig|gegenstandslos|nicht statt|entfäll|entfallen|fällt|abgesehen|abstand|stoppt|streicht|absagt|zurück|nimmt|aufhebt|einstellt|verfolgt|zu(?:heben|stell|sag|verfolgen|führen|setzen|brechen|nehmen|ziehen| stoppen| beenden)|nicht mehr|keine|umgesetzt|realisiert|schöpft|braucht|gebunden|vergeben|verplant|geschlossen|ausgesetzt|pausiert|ruht|unterbrochen|auf eis|abgebrochen|gestrichen|ruht|pausier|annullier|kippt|verworfen|fallen|aufgegeben|vom tisch|zum opfer|verzicht|sieht|stopp|angehalten|zurückgestellt|verschoben|eingefroren|legt|hält|statt|vor |früher|endet|schließ|schloss|abgeschaltet|deaktiviert|gesperrt|offline|leer|erreicht|verbraucht|belegt|ungeprüft|vorübergehend|vorläufig|vorerst|bis auf|vorgezogen|weg|gibt|lässt|beerdigt|cancelt|zustande|veröffentlichen|kommt|ungültig|nichtig|ohne|zahl|voll|geben|platzt|kassier|stampf|bläst|blasen|schafft|schaffen|begraben|acta|akten|abstand|pause|moratorium|sperre|friert|einfrier|vertagt|still|geld|vergriffen|aufgezehrt|zeichnet|gebucht|obergrenze|höchst|maximal|erscheinen|ausfallen|stehen|gutscheine|nehmen wir|müssen|nicht (?:eröffnet|vergeben|gestartet|ausgeschrieben|veröffentlicht|aufgelegt|angeboten)/iu,
  withdrawn: endings.WITHDRAWN,
  paused: endings.RESTS,
  early: endings.ENDED_EARLY,
  closed: endings.TAKES_NOTHING,
  forNow: endings.FOR_NOW,
  guideline: {
    name: /richtlinie/iu,
    off: wordPattern([
      `(?<own>diese|die vorliegende) \\p{L}*richtlinie(?: (?!${SMALL})[^\\s,;]+){0,12}? ${IS} (?:(?!${SMALL})[^\\s,;]+ ){0,8}?(?:aufgehoben|zurückgezogen|widerrufen)`,
      `die (?:\\p{L}+e )?\\p{L}*richtlinie(?: (?!${SMALL})[^\\s,;]+){0,12}? ${IS} (?:(?!${SMALL})[^\\s,;]+ ){0,8}?(?:aufgehoben|zurückgezogen|widerrufen)`,
      'aufhebung der (?:\\p{L}+ )?\\p{L}*richtlinie',
    ]),
    replaced: wordPattern([
      'tritt an (?:ihre|deren|seine|dessen) stelle|ersetzt|in kraft|neue[nr]? \\p{L}*(?:richtlinie|bekanntmachung)|neufassung',
    ]),
  },
  labels: {
    withdrawn:
      'zurückgezogen|zurückgenommen|abgesagt|aufgehoben|entfällt|gestoppt|eingestellt(?!: ?\\p{Co}|: \\d)|gestrichen|annulliert|abgebrochen|widerrufen|hinfällig|vom tisch|findet nicht statt|wird nicht (?:durchgeführt|umgesetzt|weiterverfolgt|fortgeführt)',
    paused:
      'ausgesetzt|antragspause|bewerbungspause|förderpause|in der pause|eingefroren|pausiert|ruht|unterbrochen|auf eis(?: gelegt)?|angehalten',
    early:
      'vorzeitig (?:geschlossen|beendet)|vorzeitige[rs]? (?:schließung|ende|beendigung|(?:antrags|annahme|bewerbungs|einreichungs)(?:schluss|ende))',
    closed: 'geschlossen|beendet',
    note: '(?:(?:update|status|hinweis|achtung|wichtig|neu):? )?(?:jetzt |nun |leider |bereits |ist |vorläufig |vorerst |vorübergehend |ersatzlos |derzeit |bis auf weiteres )?',
    noName:
      'ist|sind|war|wird|werden|wurden?|hat|haben|muss|nicht|kein\\p{L}*|nie|für|im|mit|zu[mr]?|bei|von|vo[nm]|de[rmns]|die|das|eine?[rnms]?|und|oder|in|of|for|the',
  },
  titles: endings.TITLES,
  status: `(?:aktueller )?(?:ausschreibungs)?status(?: (?:der|des) ${NAMED}(?:${CALL})(?:s|es)?)?`,
  otherwise: elsewhere.OTHERWISE,
  intended: elsewhere.INTENDED,
  ordinal: elsewhere.ORDINAL,
  otherThings: elsewhere.OTHER_THINGS,
  // "Kommt die Finanzierung nicht zustande, wird …"
  condition:
    /^(?:bei|wird|wurde|werden|sind) |^(?!(?:mit|seit|jetzt|damit|somit|statt|wegen|neben|gegen) )\p{L}+(?:t|en) [^,]*, (?:so |dann )?(?:wird|werden|ist|entfällt|findet) /iu,
  when: elsewhere.WHEN,
  forDays: elsewhere.FOR_DAYS,
  openAgain: elsewhere.OPEN_AGAIN,
  round: pattern(
    `(?<![\\p{L}\\d])(?:((?:20|19)\\d\\d) (?:\\p{L}+ ){0,2}(?:${CALL})|(?:${CALL}|jahrgang|förderjahr|haushaltsjahr|\\p{L}*mittel|budget) (?:(?:von|für|aus|des jahres|im jahr|für das jahr) )?((?:20|19)\\d\\d))(?![\\p{L}\\d])`,
  ),
  next: wordPattern([
    `(?:${CALL}|runde) \\d{1,2} (?:[^\\s.,;]+ ){0,3}?(?:öffnet|startet|beginnt)`,
    `nächste[nr]? (?:\\p{L}+ ){0,2}?(?:${CALL}|runde) (?:startet|öffnet|beginnt|wird|ist|soll|folgt|findet)`,
    `(?:startet|öffnet|beginnt|wird|ist|soll|folgt|findet) (?:[^\\s.,;]+ ){0,4}?die nächste (?:\\p{L}+ ){0,2}?(?:${CALL}|runde)`,
  ]),
  toCome: wordPattern(['wird|werden|geplant\\p{L}*|voraussichtlich|nächste[nrs]?|sollte']),
  inYear: elsewhere.IN_YEAR,
  publishedOn: /vom $/iu,
};
