import { DATE_MARK } from '#src/findings/reading/marked-text.ts';
import { CALL, EVENT, SOME_PART, THIS } from '#src/findings/reading/withdrawal-words/german/calls.ts';
import { wordPattern } from '#src/findings/reading/withdrawal-words/patterns.ts';

// By what the words for an end tell of something else, of another time, or of what came back.

/** What may be, was asked, is of another call, came back, or is done by those who apply. */
export const OTHERWISE = wordPattern([
  // "Im Themenfeld 3": a part of a call.
  '(?:themenfeld|themenschwerpunkt|modul|los|säule|\\p{L}*linie) (?:\\d{1,2}|[a-d]|[ivx]{1,4})',
  `(?:nur|lediglich|ausschließlich|allein) (?:für|in|im)|für ${SOME_PART}|für \\p{L}+ (?:der|des|aus|im|in) ${SOME_PART}`,
  'für (?:antragsteller|bewerber|unternehmen|hochschulen)\\p{L}* (?:aus|in|im|mit|der|des)|geht in|überführt',
  'papier\\p{L}*|postalisch\\p{L}*|gedruckt\\p{L}*|ehemals|ehemalige[nrs]?|vormals|vergangene[nrs]?(?! woche)',
  // A new call by which the one before ends, or after which there is none.
  `${THIS} (?:${CALL}) (?:hebt|zieht|nimmt(?! (?:\\p{L}+ ){0,3}?keine)|ersetzt|löst)`,
  `(?:mit|nach) (?:(?:de[rm] )?\\p{L}+ )?${THIS} (?:${CALL})(?:e?s)?|erst (?:nach|ab|im|zum|ende|mit|20\\d\\d)`,
  'falls|sollten?|wenn|ob|kann(?! (?:[^\\s,]+ ){0,8}?nicht (?:durchgeführt|fortgeführt|stattfinden|umgesetzt|realisiert))|könnten?|würden?|sofern|sobald|im falle?|(?<!(?:als|wie) (?:ursprünglich )?)geplant',
  'gerüchte?n?|berichte\\p{L}*|meldungen|angeblich|nicht richtig|ausgeschlossen|inkrafttreten|nicht (?:mehr )?(?:ausgesetzt|pausiert|aufgehoben|zurückgezogen|abgesagt|eingestellt|gestrichen)',
  'vorjahre?s|vorgänger\\p{L}*|durch diese|neu aufgelegt|vor \\p{L}+ jahren|mit der neuen|außer kraft',
  'behält|behalten|vorbehalten|rechte?|haftung|anspruch',
  'wieder(?! (?:zurückgezogen|zurückgenommen|abgesagt|gestrichen|eingestampft|kassiert))|wiedereröffnet|erneut|(?<!nicht )fortgesetzt',
  '(?:nach|während|seit|trotz|ende) (?:de[rms] )?(?:\\p{L}+e[nrms] )?(?:aussetzung|sperre|\\p{L}*stopps?|pause|unterbrechung)',
  '(?:aussetzung|sperre|\\p{L}*stopp)(?: (?!bis auf)[^\\s,;]+){0,6}? (?:aufgehoben|beendet|endet)|kein(?:en)? \\p{L}*stopp|gleichzeitig|zugleich|ersetzt|vergabe\\p{L}*|(?<!(?:wegen|aufgrund|infolge|angesichts) (?:\\p{L}+ ){0,2}?)sperre',
  'vorherige[nrs]?|vorige[nrs]?|letzte[nrs]?(?! woche)|letztjährige[nrs]?|frühere[nrs]?|bisherige[nrs]?|vorangegangene[nrs]?|alte[nrs]?|andere[nrs]?|einige[nrs]?|mehrere[nrs]?|einzelne[nrs]?|manche[nrs]?',
  'damals|seinerzeit|war|waren|niemals|solange(?! der haushalt)',
  // Who withdraws what is theirs.
  '(?:vo[nm]|durch) (?:(?:de[rnm]|die|einem|einer) )?(?:\\p{L}+ )?(?:antragsteller\\p{L}*|bewerber\\p{L}*|partnern?|konsorti\\p{L}*)',
]);

/** What was to be, between two commas, and what is to follow, at the end. */
export const INTENDED =
  /, (?:der|die|das) [^,;]{0,80}sollten?(?! sich)[^,;]{0,40},|(?:,| und) (?:(?:anträge|bewerbungen|skizzen|einreichungen) )?(?:können|werden|wird|sollen?) (?:[^\s,;]+ ){0,2}?(?:frühestens|voraussichtlich|erst) (?:[^\s,;]+ ){0,5}?(?:wieder|fortgesetzt)(?!\p{L}).*$|(?:,| und) (?:(?:wir )?(?:informieren|berichten|melden)|(?:wir )?werden (?:[^\s,;]+ ){0,3}?(?:informieren|berichten))[ ,].*$|(?:,| und) (?:wird|werden) (?:[^\s,;]+ ){0,3}?(?:fortgesetzt|wieder aufgenommen|wiederaufgenommen), (?:sobald|wenn) .*$/giu;

/** Which of several: that one is meant where the title names it as well. */
export const ORDINAL = wordPattern([
  '(?<!(?:angekündigte|geplante|vorgesehene)n? )(?:erste|zweite|dritte|vierte|fünfte)[nrs]?',
]);

/** What is no call: where this stands before what is off, that is off. */
export const OTHER_THINGS = wordPattern([
  `${EVENT}|info(?!rmation(?:en)?(?=:)|rmier(?:en?|te?n?)?(?!\\p{L}))\\p{L}*|messe|reise|besuch|\\p{L}*(?:fragestunde|feier|tournee|verleihung)|vortrag|kick-?off|anmeldung|wartung\\p{L}*|hotline|\\p{L}*(?:gebühr(?:en)?|preisgeld)|rahmenprogramm|\\p{L}*auftr(?:ag|ags|ages|äge)|\\p{L}*zahlung(?:en)?|\\p{L}*bescheide?[ns]?|beschaffung|stellenausschreibung`,
]);

/** What closes each call in its time tells nothing of one that closed before. */
export const WHEN = wordPattern([
  'nach|nachdem|bis|ab(?! (?:sofort|heute))|zum(?! \\p{L}*(?:aufruf|programm|wettbewerb|call)(?!\\p{L}))|frist|ablauf|einsendeschluss|verspätet\\p{L}*',
  'planmäßig\\p{L}*|wie (?:geplant|vorgesehen)|derzeit|momentan|noch|öffnet|per (?:e-?mail|post|fax)|auf papier|feiertage\\p{L}*',
]);

/** That a call rests for some days or hours, after which it goes on. */
export const FOR_DAYS = wordPattern([
  `(?:ist|sind|bleibt) (?:\\p{L}+ ){0,2}?am ${DATE_MARK}`,
  `(?:ist|sind|bleibt|wird|werden) (?:\\p{L}+ ){0,2}?(?:vom ${DATE_MARK}+ bis|zwischen)`,
  'feiertagen?|weihnachts\\p{L}*|wochenende|wartung\\p{L}*|für (?:\\p{L}+|\\d+) (?:stunden?|tage)|technische[nrms]? \\p{L}+|systemumstellung|serverumzug|\\p{L}*störung(?:en)?|\\p{L}*update',
]);

const OTHERWHERE = '(?:jedoch |aber |dagegen |hingegen |weiterhin |unverändert |trotzdem |wie geplant )';
/** That it is open after all, or that another one is told which is, wherever the text says so. */
export const OPEN_AGAIN = wordPattern([
  '(?:ist|sind|wurden?) (?:\\p{L}+ ){0,4}?(?:wiedereröffnet|wieder (?:eröffnet|geöffnet|offen|aufgenommen)|erneut geöffnet)',
  '(?:ist|sind|wurden?) (?!nicht )(?:(?!nicht )\\p{L}+ ){0,4}?fortgesetzt',
  `(?:${CALL}|sie|er)(?: \\d+)? bleibt (?:weiterhin |davon )?(?:offen|geöffnet|bestehen)`,
  `(?:${CALL})(?: [\\p{L}\\d“”„"-]+){0,6}? (?:ist|bleibt) (?:hiervon |davon |selbst ){0,2}(?:nicht (?:betroffen|berührt)|unberührt)`,
  `(?:diese|vorliegende|aktuelle|neue) (?:${CALL}) (?:ist (?:\\p{L}+ )?(?:offen|geöffnet)|öffnet)`,
  `${THIS} (?:${CALL}) (?:tritt an|ersetzt|löst)`,
  `an (?:seine|ihre|deren|dessen) stelle tritt (?:nun |jetzt )?${THIS}`,
  `(?:${CALL}|(?:die|der|das) (?:des \\p{L}+|der \\p{L}+|\\p{L}+e)|es|sie|er)(?: [^\\s.,;]+){0,4}? läuft (?:(?!nicht )\\p{L}+ ){0,3}?weiter`,
  `(?:${CALL}) (?:(?!(?:nicht|keine?) )[^\\s.,;]+ ){0,4}?findet ${OTHERWHERE}?statt`,
  'in (?:allen|den) (?:anderen|übrigen|restlichen) (?:\\p{L}*ländern|\\p{L}*provinzen|\\p{L}*regionen|\\p{L}*linien)',
  '(?:stehen|sind|steht|ist) (?:\\p{L}+ ){0,3}?noch (?:\\p{L}+ ){0,2}?(?:verfügbar|zur verfügung|vorhanden)',
  `(?:${CALL}) 20\\d\\d (?:ist (?:\\p{L}+ )?(?:offen|geöffnet)|öffnet)`,
]);

/** The year, in a group, in which a call was or will be called off, or in which it would have been held. */
export const IN_YEAR =
  /(?:^\s*(?=\d{4} (?:wurden?|ist|sind|musste))|(?<!\p{L})(?:in|im jahre?|anfang|mitte|ende|im (?:frühjahr|frühling|sommer|herbst|winter)|wurden?|ist|sind|bereits|schon|ab) )((?:19|20)\d\d)(?!\d)(?! (?:veröffentlicht|gestartet|ausgeschrieben|eröffnet|angekündigt|begonnen|geplant))/iu;
