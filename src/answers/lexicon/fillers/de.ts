/** What German questions hold besides, asking for nothing; in alphabetical order. */
export const fillers = `
  Abend, aber, achten, aufpassen, beachten, alles, als, also, am, am besten, an, andere, anderen, anderer,
  anderes, Anfrage, angeblich, angeboten, ans, ansässig, anscheinend, auf, aufs, aus, bei, beide, beiden,
  beides, beim, bekomme, bekommen, bekommt, benötigt, Bereich, bereits, besondere, besonderer, bestätigen,
  bestätigt, beste, besten, bestens, betreffen, betrifft, bevor, bewusst, bezüglich, bin, bist, bitte, blöd,
  blöde, blöden, brauche, brauchen, braucht, bräuchte, bräuchten, da mal eine Frage, da mal ne Frage, Dank,
  danke, das, dass, dein, deine, dem, den, denken, denn, der, derselben, des, dich, die, dies, diesbezüglich,
  Ding, dir, direkt, doch, dort, drin, dringend, du, durch, eben, echt, eher, eigene, eigener, eigentlich, Eile,
  eilig, ein, ein paar, eine, eine kurze Frage, einem, einen, einer, eines, einfach, Einrichtung, Einrichtungen,
  endgültig, endlich, er, erforderlich, erhält, erhalte, erhalten, erst, es, etwa, etwas, euch, euer, eure,
  eurem, euren, eurer, extra, fallen, fällt, Feld, fertig, Frage, Fragen, Frau, freundlicherweise, früher, für,
  fürs, ganz, geeignet, gegen, gehe, gehen, geht, gelten, gemeinsam, gemeinsame, gemeinsamen, gemeinsamer,
  genau, genaue, genauen, genauer, gern, gerne, gesonderte, gesonderter, gilt, gleich, grundsätzlich, Grüße,
  gut, guten, hab, hab ne Frage, habe, habe eine Frage, haben, habt, hallo, halt, hat, hatte, hätte, hätte da
  eine Frage, hätte eine Frage, hätte mal eine Frage, hatten, hätten, häufig, her, Herr, hier, hin,
  hinsichtlich, hoch, höchstens, hoffentlich, ich, ihm, ihn, ihnen, ihr, ihre, ihrem, ihren, ihrer, im, im Auge,
  im Auge behalten, im Blick, im Blick behalten, im Blick haben, im Kalender, in, Info, informieren, Infos, ins,
  insgesamt, Interesse, interessiere, interessieren, interessiert, irgendein, irgendeine, irgendeinem,
  irgendeinen, irgendeiner, irgendwann, irgendwelche, irgendwie, irgendwo, ist, je, jedenfalls, jemand,
  jemandem, jemanden, jeweils, kein, keine, keinen, kenne, kennen, kennen Sie, kennst, kennt, klar, Kollege,
  Kollegen, Kollegin, konkret, korrekt, kriege, kriegen, kriegt, kümmere, kümmern, kurz, kurze Frage, lang,
  lange, lassen, lässt, laut, lautet, leider, Leute, liebe, lieber, liebes, liegen, liegt, mache, machen, macht,
  mag, mal, mal eine Frage, mal ne Frage, man, maximal, mehr, mein, mein Chef, meine, meine Chefin, meinem,
  meinen, meiner, meint, Menschen, mich, mindestens, mir, mit, mitteilen, möchte, möchte fragen, möchte gern
  fragen, merken, möchten, möglichst, Morgen, muss, müssen, müsste, müssten, nachher, nämlich, natürlich, ne, ne
  Frage, nen, nett, nicht, noch, nochmal, nochmals, normalerweise, nötig, notwendig, nun, nur, nur eine Frage,
  oder, ohne, ok, okay, Organisation, Organisationen, paar, passen, passend, passende, passt, Personen, prima,
  pro, richtig, rund, Sache, sag, sage, sagen, sagt, sagte, scheinbar, schnell, schnellstmöglich, schon, sehr,
  sein, seine, seinen, selber, selbst, separate, sich, sicher, sie, sind, Sitz, sitzt, so, sofort, solche, soll,
  erreicht, sollen, sollte, sollten, sonst, sonst noch, sowas, steckt, stehen, steht, Stelle, Stellen, stimmt, stimmt s,
  stimmts, suche, suchen, super, Tag, tatsächlich, Team, teil, Thema, Themen, toll, tun, über, überhaupt, übers,
  um, unbedingt, ungefähr, uns, unser, unser Chef, unsere, unsere Chefin, unserem, unseren, unter, verdammt,
  vermutlich, verpassen, vormerken, verraten, viel, viele, Vielen, vielleicht, vom, von, vorher, wahrscheinlich,
  war, wär, wäre, waren, wären, wegen, weil, weiß, weißt, weit, weiter, weitere, weiteren, welch, wenn, werden,
  will, wir, wird, wirklich, wissen, wisst, wohl, wollen, wollte, wollte fragen, wollte mal fragen, wollte nur
  fragen, worden, wurde, würde, wurden, würden, wüsste, wüssten, ziemlich, zu, zufällig, zufolge, zügig, zum,
  zur, zurück, zusammen, zusätzlich, zwar, fehlt, fehlen, finde, Kolleginnen, neu dabei, neu hier, neu im Team,
  zusammenstellen, zusammenzustellen, raussuchen, rauszusuchen, heraussuchen, herauszusuchen`;
