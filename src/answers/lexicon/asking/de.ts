import type { Lexicon } from '#src/answers/lexicon/concepts.ts';

/** German words that ask. */
export const asking = {
  when: `
    wann, welcher Tag, welchem Tag, welchen Tag, welches Datum, welchem Datum, Datum der, Datum des, Datum vom, zu welchem Zeitpunkt, an welchem
    Tag, wann erfährt man, wann weiß man, bis wann soll, bis wann sollen, bis wann ist … fertig, bis wann sind … fertig, bis wann wird … fertig`,
  what: 'womit, worum, was, wozu, wofür, worin, worauf, woran',
  which: 'wo kann man sich, wo kann ich mich, wo können wir uns, welche, welcher, welches, welchen, welchem',
  who: 'wer ist beteiligt, wer ist alles beteiligt, wer macht mit, von wem, wer, wen, wem, wessen',
  how: `
    wie, wo, in welcher Stadt, in welchem Ort, an welchem Ort, auf welchem Weg, auf welche Weise, worüber`,
  'how-many': `
    wie viele, wieviele, wie vielen, vor wie vielen, maximale Anzahl, Mindestanzahl, Höchstzahl, Mindestzahl,
    Anzahl der, maximale Zahl, Teamgröße, Gruppengröße, Konsortialgröße, Größe des Teams,
    Größe des Konsortiums, Größe der Gruppe`,
  'how-much': `
    wie viel, wieviel, wie teuer, wie hoch, wie groß, was bekommt, was bekomme, was bekommen, was kriegt, was kriege, was
    kriegen, das Höchste, das Maximum, was bringt, wie viel Kohle, wieviel Kohle, mit wie viel, gibts pro, gibt
    es pro, gibts je, gibt es je, was kann man … gewinnen, was kann ich … gewinnen, was können wir … gewinnen,
    was gibt es … zu gewinnen, was gibts … zu gewinnen, was gewinnt man, was kann man gewinnen, bekommt man pro,
    kriegt man pro, zahlt ihr pro, zahlen Sie pro, was bekommt der Sieger, was bekommt der Gewinner, was bekommt
    die Siegerin, was bekommt die Gewinnerin, was bekommen die Sieger, was bekommen die Gewinner, was kriegt der
    Sieger, was kriegt der Gewinner, was kriegen die Sieger, was kriegen die Gewinner, erhält der Sieger, erhält
    der Gewinner, erhalten die Sieger, erhalten die Gewinner`,
  'how-long': `
    Laufzeit, Projektlaufzeit, Projektdauer, Förderdauer, maximale Laufzeit, wie lange kann, wie lange können,
    wie lange darf, wie lange ist, wie lange, wie lang, wie viel Zeit,
    wieviel Zeit, wie weit, Restzeit, verbleibende Zeit`,
  length: `
    wie lang … sein, wie lang darf … sein, wie lang soll … sein, wie lange darf … sein, welche Länge,
    Seitenlimit, Seitenlimits, Seitenbegrenzung, Seitenzahl, Seitenanzahl, Seitenumfang, Seitenobergrenze,
    Zeichenlimit, Zeichenzahl, Zeichenbegrenzung, Wortlimit, Wortzahl, Wortanzahl, Höchstlänge, Maximallänge,
    maximale Länge, maximale Seitenzahl, Anzahl der Seiten, Anzahl Seiten, Dateigröße, maximale Dateigröße,
    wie umfangreich, Umfang der Skizze, Umfang des Antrags`,
  where: 'wo, in welcher Stadt, in welchem Ort, an welchem Ort',
  why: 'warum, wieso, weshalb, aus welchem Grund',
  chance: `
    welche Firmen haben … bekommen, welche Unternehmen haben … bekommen, welche Projekte haben … bekommen,
    welche Firmen haben … erhalten, welche Unternehmen haben … erhalten, welche Projekte haben … erhalten, werde
    ich … bekommen, werden wir … bekommen, wer bekam, wer erhielt, wer gewann, wer hat … bekommen, wer hat …
    erhalten, wer hat … gewonnen, wer wurde ausgewählt, ausgewählt, gewonnen, gewannen, prämiert, prämieren,
    gekürt, den Zuschlag, wer sind die Gewinner, wer ist der Gewinner, wer ist die Gewinnerin, wer waren die
    Gewinner, hält … davon, halten … davon, denkt über, denken über, Meinung zu, Meinung über, Meinung von, Chancen, Erfolgsaussichten, Erfolgsquote, Bewilligungsquote, Wahrscheinlichkeit, lohnt, Projekte
    wurden, Vorhaben wurden, Anträge wurden, wer wurde gefördert, sollen wir uns bewerben, soll ich mich
    bewerben, neue Runde, weitere Runde, noch eine Runde, nächste Runde, neu aufgelegt, Neuauflage, wieder
    ausgeschrieben, noch einmal ausgeschrieben, nochmal ausgeschrieben, Anteil der Anträge, Anteil der
    Bewerbungen, Anteil der Antragstellenden, Anteil der Bewerber, Anteil der Einreichungen, Anteil der Skizzen,
    Prozent der Anträge, Prozent der Bewerbungen, Prozent der Antragstellenden, Prozent der Bewerber, Prozent
    der Einreichungen, Prozent der Skizzen, Prozentsatz der Anträge, Prozentsatz der Bewerbungen, Prozentsatz
    der Antragstellenden, Prozentsatz der Bewerber, Prozentsatz der Einreichungen, Prozentsatz der Skizzen,
    Quote der Anträge, Quote der Bewerbungen, Quote der Antragstellenden, Quote der Bewerber, Quote der
    Einreichungen, Quote der Skizzen, am meisten Geld, das meiste Geld, meisten Geld, meistes Geld, zahlt am
    meisten, das größte Budget, das höchste Budget, Durchschnitt, durchschnittlich, durchschnittliche,
    durchschnittlichen, durchschnittlicher, im Schnitt, im Mittel, üblicherweise, kam weiter, kamen weiter,
    kam … weiter, kamen … weiter, ist weitergekommen, sind weitergekommen, ist … weitergekommen, sind … weitergekommen,
    weitergekommen, eine Runde weiter, in die nächste Runde gekommen, in die zweite Runde gekommen,
    in die nächste Runde geschafft, in die zweite Runde geschafft, in die nächste Stufe geschafft,
    in die zweite Stufe geschafft, hat es geschafft, haben es geschafft, haben es … geschafft, hat es … geschafft,
    Shortlist, in die engere Wahl, in der engeren Wahl, in die engere Auswahl, in der engeren Auswahl,
    Vorauswahl überstanden, Vorauswahl geschafft, Vorauswahl bestanden, wer wurde eingeladen, wurden zum Vollantrag eingeladen, zum Vollantrag eingeladen, zur Vollantragstellung eingeladen,
    wer war erfolgreich, waren erfolgreich, wer wurde abgelehnt, wurden abgelehnt, wurde abgelehnt`,
  visit: `
    Öffnungszeiten, Besuchszeiten, wie komme ich vom, wie kommen wir vom, wie kommt man vom, wie komme ich dahin,
    wie kommen wir dahin, wie kommt man dahin, wie lange dauert der Flug, wie lange dauert die Fahrt,
    wo kann ich parken, wo können wir parken, wo kann man parken, wo kann ich … parken, wo können wir … parken,
    wo kann man … parken, wo parke ich, wo parken wir, wo parkt man, Parkplatz, Parkplätze, Parkhaus, Parkmöglichkeit,
    Parkmöglichkeiten, übernachten, übernachte, übernachtet, wo schlafe ich, wo schlafen wir, wo kann ich … schlafen, wo können wir … schlafen, Hotel empfehlen, welches Hotel,
    welche Hotels, Hotelempfehlung, Hotels in der Nähe, Hotel in der Nähe, Hotelkontingent, WLAN, WLAN-Passwort, Dresscode,
    Kleiderordnung, was ziehe ich an, was zieht man an, was soll ich anziehen, Catering, gibt es Mittagessen, gibt es was zu essen, gibt es etwas zu essen,
    Verpflegung gibt, gibt es Verpflegung`,
} satisfies Partial<Lexicon>;
