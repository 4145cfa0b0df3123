import { fold } from '#src/model/fold.ts';
import type { Language } from '#src/model/language.ts';

// For whom or for what somebody asks, or which office asks; `*word` stands for every compound that ends so.
const PEOPLE_AND_OFFICES: Readonly<Record<Language, string>> = {
  de: `
    Ministerin, Minister, Ministers, Staatssekretär, Staatssekretärin, Abteilungsleiter, Abteilungsleiterin, Abteilungsleitung,
    Referatsleiter, Referatsleiterin, Referatsleitung, Chef, Chefs, Chefin, Vorgesetzte, Vorgesetzten, Hausleitung,
    Institutsleitung, Leitung, Vorstand, Präsidium, Präsident, Präsidentin, Rektorat, Dekanat, Dekanin, Dekan, Geschäftsführung,
    Geschäftsführer, Geschäftsführerin, Professor, Professorin, Prof, Abgeordnete, Abgeordneten, Kollegium, Presse, Verwaltung,
    Büro, Referat, Abteilung, Dezernat, *dezernat, Pressestelle, Förderberatung, *beratung, *referat, *abteilung,
    Lehrstuhl, Lehrstuhls, Betreuer, Betreuerin, *sprecher, *sprecherin, *büro, Drittmittelstelle, Transferstelle, Kontaktstelle, Forschungsförderung, Forschungsservice, Fachbereich, Fakultät`,
  en: `
    minister, ministers, secretary, boss, bosses, director, dean, president, rector, board, management, professor, prof,
    supervisor, spokesperson, vice president, MP, press, office, department, desk, unit, division, faculty`,
};
const TEXTS: Readonly<Record<Language, string>> = {
  de: `
    Newsletter, Newsletters, Briefing, Vorlage, *vorlage, Sprechzettel, Vermerk, Protokoll, Präsentation, Vortrag, Rede, Bericht,
    *bericht, Artikel, Rundmail, Rundbrief, Rundschreiben, Intranet, Folien, Folie, Jahresplanung, Planung, Kalender, Notiz,
    Akten, Unterlagen, Sitzung, Teamsitzung, Besprechung, Pressemitteilung`,
  en: `
    newsletter, briefing, memo, minutes, presentation, slides, slide, slide deck, deck, talk, speech, report, article, blog,
    mailing, intranet, planner, planning, calendar, notes, records, files, circular, press release`,
};

const sets = { offices: wordsOf(PEOPLE_AND_OFFICES), texts: wordsOf(TEXTS) };

function wordsOf(lists: Readonly<Record<Language, string>>): ReadonlySet<string> {
  return new Set(Object.values(lists).flatMap((list) => list.split(',').map((one) => keyOf(one.trim()))));
}

function keyOf(written: string): string {
  return written.startsWith('*') ? `*${fold(written.slice(1))}` : fold(written);
}

/** "The minister", "Förderberatung": somebody for whom one asks, or who asks. */
export function isReader(text: string): boolean {
  return isIn(sets.offices, text) || isIn(sets.texts, text);
}

/** "Newsletter", "Vermerk": something that is written. */
export function isWritten(text: string): boolean {
  return isIn(sets.texts, text);
}

function isIn(words: ReadonlySet<string>, text: string): boolean {
  return words.has(text) || [...words].some((one) => one.startsWith('*') && text.endsWith(one.slice(1)));
}
