import type { Lexicon } from '#src/answers/lexicon/concepts.ts';

/** German words for who may apply, how, and whom to ask about it. */
export const applying = {
  eligible: `
    wer kann … nutzen, wer darf … nutzen, wer kann … einlösen, wer darf … einlösen, wer kann … verwenden,
    wer bekommt, wer kriegt, wer erhält, wer nutzt, an wen richten sich, an wen richtet sich, an wen wendet sich,
    an wen wenden sich, wer kann … bekommen, wer darf … bekommen, wer kann … erhalten, wer kann … kriegen, bis zu welchem Alter, ab welchem Alter,
    bis welchem Alter, welches Alter, in welchem Alter, wer darf … mit, wer kann … mit, wer darf … hin,
    wer kann … hin, wer darf hin, wer kann hin, wer darf mitfahren, wer kann mitfahren, wer darf dabei sein,
    wer kann dabei sein, wen können wir schicken, wen dürfen wir schicken, wen können wir entsenden,
    wen dürfen wir entsenden, welche Partner brauchen wir, welche Partner brauche ich,
    welche Partner braucht man, welche Partner sind nötig, welche Partner sind erforderlich,
    welche Partner müssen, was für Partner brauchen wir, was für Partner braucht man, was für Partner müssen,
    welcher Partner muss, Höchstalter, maximales Alter, wie alt, für wen, antragsberechtigt,
    teilnahmeberechtigt, berechtigt, bewerbungsberechtigt, Voraussetzung, Voraussetzungen, Bedingungen,
    Anforderungen, Teilnahmebedingungen, Zielgruppe, richtet sich, wendet sich, gedacht, infrage,
    förderberechtigt, zugelassen, zulässig, Altersgrenze, Mindestalter, in Frage`,
  may: `
    könnt, könnten, könnte, darf, dürfen, kann, können, kannst, möglich, durfte, durften, dürfte, könntest`,
  must: 'zwingend, muss, müssen, musst, müsste, müssten, braucht, benötigt, verlangt',
  suffices: 'reicht, reichen, genügt, genügen, langt',
  project: 'Projekt, Projekte, Projekts, Projekten, Vorhaben, Vorhabens',
  procedure: `
    wie bekomme ich, wie bekommen wir, wie bekommt man, wie erhalte ich, wie erhalten wir, wie komme ich an,
    wie kommen wir an, was brauche ich, was brauchen wir, was muss ich einreichen, welche Unterlagen,
    brauche ich, brauchen wir, benötige ich, benötigen wir, was benötige ich, was benötigen wir, Antragsverfahren,
    Bewerbungsverfahren, Verfahren, Portal, Formular, Ablauf,
    Antragsweg, wie stelle, wie stellt, wie reiche, wie reicht, wie bewerbe, wie bewirbt, wie beantrage,
    wie beantragt, wie beantragen, wie bewerben, wie einreichen, wo reiche, wo reicht, wo stelle, wo bewerbe,
    wo beantrage, wo einreichen, wohin, wie läuft die Bewerbung, wie läuft die Antragstellung,
    wie geht die Bewerbung, wie funktioniert, wie nehme ich … teil, wie nehmen wir … teil, wie nimmt man … teil, wie komme ich … rein, wie kommen wir … rein, wie kommt man … rein, wie machen wir … mit,
    wie nehme ich teil, wie nimmt man teil, wie melde ich,
    wie meldet man, wie mache ich mit, Vorgehen, welche Dokumente, welche Nachweise, welche Anlagen,
    welche Formulare, was gehört in, was gehört rein, was gehört da rein, was gehört alles rein, was gehört dort rein,
    was kommt da rein, was kommt rein,
    was muss da rein, was muss alles rein, was muss rein, was muss in den Antrag, was muss in die Skizze,
    was muss in die Bewerbung, was muss alles in, was braucht man, Bewerbungsweg, Einreichungsweg,
    Antragsformular, wie gehe ich vor, wie gehen wir vor, wo gebe ich, wo geben wir, wo lade ich,
    wo laden wir, wo schicke ich, wo schicken wir, wo kann ich einreichen, wo kann man einreichen,
    wo können wir einreichen, wie kann ich mich bewerben, wie kann man sich bewerben,
    wie können wir uns bewerben, wie kann ich einreichen, wie kann man einreichen, wie können wir einreichen`,
  contact: `
    wohin mit Fragen, wohin mit meinen Fragen, wohin mit unseren Fragen, wohin schicke ich Fragen, wohin schicken wir Fragen,
    wohin schicke ich meine Fragen, wohin schicken wir unsere Fragen, wo stelle ich Fragen, wo stellen wir Fragen, wo kann ich Fragen stellen,
    wem … reden, wem … sprechen, wem … telefonieren, mich … melden, uns … melden, melde ich mich, melden wir uns, sich … melden, mich … wenden, uns … wenden, ruf
    ich an, rufe ich an, ruf … an, rufe … an, rufen … an, ruft … an, zuständig, betreut, bearbeitet,
    Ansprechpartner, Ansprechpartnerin, Ansprechpartnerinnen, Ansprechperson, Ansprechpersonen, Kontakt,
    Kontaktdaten, Kontaktperson, Kontaktadresse, erreiche, erreichen, fragen, frage, wenden, wende, wendet,
    hilft, helfen, helfen kann, weiterhelfen, Rückfragen, Auskunft, sprechen, anrufen, anschreiben, schreiben,
    Beratung, berät, beantwortet Fragen, Adresse, Ansprechpartnern, Sachbearbeiter, Sachbearbeiterin,
    Kontaktstelle, Anlaufstelle, kontaktieren, kontaktiere, mailen, ansprechen, nachfragen, Hotline, kümmert
    sich, kümmern sich, betreuen, verantwortlich, Verantwortliche, Verantwortlicher, richte ich, richten wir,
    richtet man, adressiere ich, adressieren wir, richten, an wen schicke, an wen schicken, an wen sende, an
    wen senden, an wen schick, an wen send, an wen geht das, an wen geht es, an wen geht die Bewerbung,
    an wen gehen die Unterlagen, an wen geb, wem schick, wem send, wem geb, bei wem geb, bei wem muss, bei wem müssen, bei wem ist, bei wem sind, wen schick, Fragen beantworten,
    Fragen beantwortet,
    Fragen … beantworten, beantwortet … Fragen, an wen geht der Antrag, an wen geht die Skizze, an wen reiche, an wen reichen, wem
    schicke, wem schicken, wem sende, wem senden, wem lege, wem legen, bei wem reiche, bei wem reichen, bei
    wem gebe, bei wem geben, bei wem stelle, bei wem stellen`,
  phone: `
    Telefon, Telefonnummer, Rufnummer, Nummer, telefonisch, anrufen, Durchwahl, Telefonnummern,
    Handynummer, Mobilnummer, telefonieren`,
  email: 'E-Mail, E-Mails, Email, Mail, Mailadresse, E-Mail-Adresse, Mailadressen',
} satisfies Partial<Lexicon>;
