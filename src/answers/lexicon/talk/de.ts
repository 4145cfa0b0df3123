import type { Talk } from '#src/answers/lexicon/talk/talk.ts';

/** German. */
export const talk: Talk = {
  'a-question': `
    Frage, Anfrage, Rückfrage, kurze Frage, eine kurze Frage, nur eine Frage, mal eine Frage, mal ne Frage, ne Frage, da mal eine Frage,
    da mal ne Frage, habe eine Frage, hab ne Frage, hätte eine Frage, hätte da eine Frage, hätte mal eine Frage`,
  'on-behalf': 'aus, von, vom, eines, einer',
  greets: `
    guten Tag, guten Morgen, guten Abend, hallo, hi, hey, servus, moin, grüß Gott, grüezi, schönen Tag,
    wie geht es Ihnen, wie geht es dir, wie geht’s, wie gehts, wie geht es so, auf Wiedersehen, tschüss`,
  thanks: `
    mit freundlichen Grüßen, mit besten Grüßen, freundliche Grüße, herzliche Grüße, schöne Grüße, Grüße aus, Gruß,
    viele liebe Grüße, liebe Grüße, viele Grüße, beste Grüße, LG, VG, MfG, danke, danke schön, dankeschön, vielen Dank,
    besten Dank, herzlichen Dank, tausend Dank, danke sehr, und danke, danke für die Auskunft,
    danke für die Information, danke für die Informationen, danke für die Antwort, danke für die Hilfe,
    danke für Ihre Hilfe, das hilft mir, das hilft mir weiter, das hilft uns weiter, das hat mir geholfen`,
  helps: `
    was können Sie, was kannst du, was können Sie alles, wobei können Sie helfen,
    wobei können Sie mir helfen, wie können Sie mir helfen, was kann ich Sie fragen, was kann ich fragen,
    was kann ich dich fragen, was machen Sie, was machst du, Hilfe`,
  'a-machine': `
    ein Roboter, Roboter, ein Bot, ein Chatbot, ein Computer, eine Maschine, ChatGPT, bist du eine KI, sind Sie eine KI,
    bist du KI, ist das eine KI, spreche ich mit einer KI, sprech ich mit einer KI, rede ich mit einer KI,
    schreibe ich mit einer KI, spreche ich mit einem Bot, rede ich mit einem Bot, schreibe ich mit einem Bot`,
  'a-human': 'Mensch, sind Sie ein Mensch, bist du ein Mensch, ein Mensch',
  'a-person': `
    mit einem Menschen, einen Menschen, einem Menschen, mit einer Person, mit jemandem, echter Mensch,
    echten Menschen, Fachteam, Expertenteam`,
  reminds: `
    erinnern, erinnere, erinnerst, erinnert, Erinnerung, Erinnerungen, benachrichtigen, benachrichtigst,
    abonniere, abonnieren, abonniert, abonnierst`,
  stores: `
    speichern, speicherst, speichert, gespeichert, speichere, welche Daten, meine Daten, Datenschutz,
    personenbezogene Daten, merken, merkst`,
  'the-bot': 'wer sind Sie, wer bist du, was sind Sie, was bist du',
  plainly: `
    in einfacher Sprache, in leichter Sprache, einfache Sprache, leichte Sprache, in einfachen Worten,
    einfacher erklärt, einfach erklärt, leicht verständlich,
    erkläre in einfacher Sprache, erkläre mir in einfacher Sprache, erklären Sie in einfacher Sprache,
    erkläre in leichter Sprache, erklären Sie in leichter Sprache`,
  languages: `
    welche Sprachen sprechen Sie, welche Sprachen sprichst du, Sprachen, Sprache, sprichst du, sprechen Sie`,
  editors: 'Redaktion, Redaktionsteam, Betreiber, Betreiberin',
  topics: 'welche Themen gibt es, welche Themen, Themen',
  organisations: `
    welche Organisationen, welche Organisationen gibt es, welche Einrichtungen, welche Institutionen,
    welche Ministerien, Organisationen, wer ist beteiligt, wer ist alles beteiligt, wer macht mit,
    beteiligt`,
  'answer-in':
    'antworte, antworten, Antwort, bitte auf, antworte auf, antworten Sie auf, wechsle zu, wechseln Sie zu, weiter auf',
  'in-language': 'auf, in',
};
