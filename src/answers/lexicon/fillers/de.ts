/** What German questions hold besides, asking for nothing; in alphabetical order. */
export const fillers = `
  Abend, aber, achten, aller, allen, Allianzbote, aufpassen, beachten, alles, als, also, am, am besten, an, andere, anderen,
  anderer, käme, kämen,
  anderes, damit, Anfrage, angeblich, angeboten, ans, ansässig, anscheinend, auf, aufs, aus, bei, beide, beiden,
  beides, beim, bekomme, bekommen, bekommt, benötigt, Bereich, bereits, besondere, besonderer, bestätigen,
  bestätigt, beste, besten, bestens, betreffen, betrifft, bevor, bewusst, bezüglich, bin, bist, bitte, blöd,
  blöde, blöden, brauche, brauchen, braucht, bräuchte, bräuchten, da mal eine Frage, da mal ne Frage, Dank,
  danke, das, dass, dein, deine, dem, den, denken, denn, der, derselben, des, dich, die, dies, diesbezüglich,
  Ding, dir, direkt, doch, dort, drin, dringend, du, durch, eben, echt, eher, eigene, eigener, eigentlich, Eile,
  eilig, ein, ein paar, eine, eine kurze Frage, einem, einen, einer, eines, einfach, Einrichtung, Einrichtungen,
  endgültig, endlich, er, erforderlich, erhält, erhalte, erhalten, erst, es, etwa, etwas, euch, euer, eure,
  eurem, euren, eurer, extra, fallen, fällt, Feld, fertig, fiel, Frage, Fragen, Frau, freundlicherweise,
  früher, für,
  fürs, ganz, geeignet, gegen, gehe, gehen, geht, gelten, gemeinsam, gemeinsame, gemeinsamen, gemeinsamer,
  genau, genaue, genauen, genauer, gern, gerne, gesetzt, festgesetzt, festgelegt, gesonderte, gesonderter, gilt, gleich, grundsätzlich, Grüße,
  gut, guten, hab, hab ne Frage, habe, habe eine Frage, haben, habt, hallo, halt, hat, hatte, hätte, hätte da
  eine Frage, hätte eine Frage, hätte mal eine Frage, hatten, hätten, häufig, her, Herr, hier, hin, hinweg,
  hinsichtlich, hm, hmm, äh, ähm, tja, naja, hoch, höchstens, hoffentlich, ich lese immer wieder, ich höre immer wieder, ich lese ständig, ich höre ständig, ich, ihm, ihn, ihnen, ihr, ihre, ihrem, ihren, ihrer, im, im Auge,
  im Auge behalten, im Blick, im Kopf haben, im Kopf behalten, im Blick behalten, im Blick haben, im Kalender, in den Kalender, in meinen Kalender,
  in unseren Kalender, eintragen, einzutragen, notieren, in, Info, informieren, Infos, ins, inwiefern, inwieweit, inzwischen, mittlerweile,
  insgesamt, Interesse, interessiere, interessieren, interessiert, irgendein, irgendeine, irgendeinem,
  irgendeinen, irgendeiner, irgendwann, irgendwelche, irgendwie, irgendwo, ist, je, jedenfalls, jemand,
  jemandem, jemanden, jeweils, kein, keine, keinen, kenne, kennen, kennen Sie, kennst, kennt, klar, Kollege,
  Kollegen, Kollegin, konkret, korrekt, kriege, kriegen, kriegt, kümmere, kümmern, kurz, kurze Frage, lang,
  lange, lassen, lässt, laut, lautet, leider, Leute, liebe, lieber, liebes, liegen, liegt, mache, machen, macht,
  mag, mal, mal eine Frage, mal ne Frage, man, maximal, mehr, mein, mein Chef, meine, meine Chefin, meinem,
  meinen, meiner, meint, Menschen, mich, mindestens, mir, mit, mitteilen, möchte, möchte fragen, möchte gern
  fragen, merken, möchten, möglichst, Morgen, muss, müssen, müsste, müssten, nachher, nahm, nahmen, nämlich, natürlich, ne,
  nehmen, ne
  Frage, nen, nett, nicht, nimmt, noch, nochmal, nochmals, normalerweise, nötig, notwendig, nun, nur, nur eine Frage,
  oder, ohne, ok, okay, Organisation, Organisationen, paar, passen, passend, passende, passt, Personen, prima,
  private, privaten, privater, pro, richtig, rund, Sache, sag, sage, sagen, sagt, sagte, scheinbar, schnell,
  schnellstmöglich, schon, sehr,
  sein, seine, seinen, selber, selbst, separate, sich, sicher, sie, sind, Sitz, sitzt, so, sofort, solche, soll,
  erreicht, sollen, sollte, sollten, sonst, sonst noch, sowas, steckt, steigt, stehen, steht, Stelle, Stellen, stimmt,
  stimmt s,
  stimmts, suche, suchen, super, Tag, tatsächlich, Team, teil, Thema, Themen, toll, tun, über, überall, überhaupt, übers,
  um, unbedingt, ungefähr, uns, unser, unser Chef, unsere, unsere Chefin, unserem, unseren, unter, verdammt,
  vermutlich, verpassen, vormerken, verraten, viel, viele, Vielen, vielleicht, vollständige, vollständigen, vollständiger, vom, von, vorher, wahrscheinlich,
  war, wär, wäre, waren, wären, wegen, weil, weiß, weißt, weit, weiter, weitere, weiteren, welch, wenn, werden,
  wieder, will, wir, wird, wirklich, wissen, wisst, wohl, wollen, wollte, wollte fragen, wollte mal fragen, wollte nur
  fragen, worden, wurde, würde, wurden, würden, wüsste, wüssten, ziemlich, zu, zufällig, zufolge, zügig, zum,
  zur, zurück, zusammen, zusätzlich, zustande, zwar, fehlt, fehlen, finde, Kolleginnen, neu dabei, neu hier, neu im Team,
  zusammenstellen, zusammenzustellen, im Zeitplan hinterher, im Zeitplan zurück, hinter dem Zeitplan, hinter Zeitplan,
  hängen im Zeitplan hinterher, hinken im Zeitplan hinterher,
  hängen hinterher, hinken hinterher, hinken dem Zeitplan hinterher, hängen dem Zeitplan hinterher, sind im Verzug,
  offiziell, offizielle, offiziellen, offizieller, offizielles, den ganzen Tag, Zeug, schade, oh, oh je, na gut, na toll,
  Pech gehabt, so ein Mist, raussuchen, rauszusuchen, heraussuchen, herauszusuchen`;

/** What joins a call or an event to what it is about: "Welche Ausschreibungen befassen sich mit Wasserstoff?" */
export const joiningTopics = `
  abdeckt, abdecken, abzielt, abzielen, adressiert, adressieren, angesiedelt, befasst, befassen, beschäftigt sich, beschäftigen
  sich, sich … beschäftigt, sich … beschäftigen, behandelt, behandeln, beinhaltet, beinhalten, berührt, berühren, bezieht
  sich, beziehen sich, deckt … ab, decken … ab, dreht sich, drehen sich, sich … dreht, sich … drehen, einschließt,
  einschließen, fokussiert, fokussieren, Ausschreibung gehört er, Ausschreibung gehört sie, Ausschreibung gehört die,
  Programm gehört er, Programm gehört sie, Call gehört er, Call gehört sie, im Fokus, im Mittelpunkt, kommt … vor, kommen … vor, Schwerpunkt auf, schließt … ein, schließen … ein, spielt … eine Rolle,
  spielen … eine Rolle, eine Rolle spielt, eine Rolle spielen, thematisch, thematisiert, thematisieren, umfasst, umfassen,
  widmet, widmen, zielt auf, zielen auf, zielt … ab, zielen … ab, zum Gegenstand`;
