import type { Matter } from '#src/answers/lexicon/matters/matter.ts';

/** Whoever applies: the ways that are less often gone. */
export const apply: Partial<Readonly<Record<Matter, string>>> = {
  late: `
    exception* / good excuse / day after / morning after / days after / after closing / after the date / after the
    hour / close to the wire + late / late ones / hand something / hand in / noticed / arrives / arrive / curable /
    thrown out / submi* / upload* / hand it in / still ! prototype / invoice, timestamp / time stamp / moment of
    sending / moment of receipt / sending or of receipt + decisive / count / counts / close / deadline, upload* /
    portal / submission + midnight / last minute / twelve + fails / fail / breaks / what if / hangs`,
  'deadline-extension': `
    open longer / stays open / stay open / kept open / moving the closing date / moving the deadline / later closing
    date / later deadline / closing date moved, more days / few days more / a week more / extra week / bit more time
    / more time + save / proposal / bid / application / submission / hand in ! project, rumour* / rumor* / talk of /
    any chance of / thinking of + closing date / deadline / open longer + moving / extend* / longer / later /
    extension`,
  several: `
    two / both / more than one / several / a handful of / another / second / different + plans / bids / entries /
    proposals / ideas / submissions + may / can / compete / barred / same time / one place / same lab / show up /
    allowed / name ! rejected / refused / failed / draft, cap on / limit on / limit to + entries / bids / proposals
    / submissions / applications, entries per / bids per / proposals per / applications per, my professor / my boss
    / my colleague / another department / two departments / another institute of ours + submit* / submits / bid /
    bids / compete / a plan + too / both / also / same lab / each, barred from another / win one / win two / one at
    a time`,
  resubmission: `
    another go / second go / another attempt / first attempt / second attempt / second timer* / round two / second
    round + wait / repeat / plan / before / bonus / rules / idea / refused / having ! registration / ends / opens,
    failed / refused / rejected / unsuccessful / turned down / missed the cut / lost out + earlier call / previous
    call / last call / next call / following call / roll over / repeat it / once more / mention / carry over ! why /
    project fails`,
  withdrawal: `
    pull out / pulling out / back out / backing out / take back / bid back / application back / proposal back /
    withdraw / withdrawing / withdrawal / retract / undo the submission / drop the submission / drop the application
    / drop our bid / step down + submit* / submission / bid / application / proposal / rounds / e mail / email /
    before closing / after / gone in / enough / we ! partner / partners leaves / milestone`,
  template: `
    mock up / sample document / sample text / standard wording / standard text / model text / boilerplate / model
    letter / sample letter + letter* / support / pages / document / contract / participants / look / any / is there,
    google docs / word version / latex / docx / odt / rtf / open document + version / document / form / template /
    available / application, font / font size / margins / line spacing / how many pages / page limit / page count +
    description / proposal / application / bid / outline / which / annex, spreadsheet / form / document / file +
    locked / cells / grey / instruction boxes / placeholder* / fields / opens / blank / fill in`,
  attachments: `
    checklist + papers / documents / upload / application / bid, bank statement* / annual accounts / balance sheet*
    / consent / cv / cvs / gantt chart / letter of intent / business plan / register extract / photos / drawings /
    certificate* / quotes + attach* / include / included / go in / separate file / compulsory / mandatory / upload /
    enclosed / append* / hand in ! receipts / audit / translat*, be attached / be enclosed / be appended / separate
    file / separate annex / as an annex / as an appendix`,
  signature: `
    pen to paper / wet ink / in ink / notary / notarised / notarized / countersign* / scanned signature / electronic
    signature / digital signature / sign electronically / approval line / sign on behalf + need* / form / enough /
    too / accepted / must / whose / hope / good / proposal / bid, execute / executes / typing + documents / name +
    page / form / accepted / enough / such, directors / director / both of us / managers + jointly / sign* /
    represent + form / both / company`,
  advice: `
    worth applying / worth submitting / worth a try / worth our while / fit the call / fits the call / stand a
    chance / realistic chance + you / tell / would / us / someone, workshop* / training / course* / seminar* /
    webinar* + how to write / write a bid / writing a / how to apply / for applicants / bid writing, half an hour /
    ten minutes / a quick call / a chat / quick word / short call / short meeting + you / your people / someone /
    before we / officer, walk us through / walk me through / talk us through / talk me through / take us through /
    explain + guidelines / rules / call text / form / guide / criteria + someone / can / could / you ! feedback /
    rejected`,
  confidentiality: `
    mustn t hear / must not hear / mustn t know / must not know / nobody may know / keep it secret / stay secret /
    remain secret / keep quiet about / under wraps / non disclosure / nda + we / you / our / plan / idea / guarantee
    / sign / file, our file / our text / our idea / our plan / our bid / my file / my idea / our summary / summary /
    our proposal + see / seen by / stored / safely / safe / published if / destroyed / deleted / looking at / if we
    lose / how many people / leak* ! report / advice / draft, exclude / keep away / block + rival / rivals /
    competitor* + file / bid / proposal / looking / reading / reviewing, investors / competitors / rivals / press +
    hear of / find out / get wind / learn of`,
  'proposal-language': `
    preferred language / own tongue / own language / british or american / american spelling / british spelling /
    need translating / needs translating / hire a translator / be translated / translated into / which language /
    what language / what languages + submit* / summary / proposal / bid / application / agency / quotes / spelling /
    is there / before / company / documents / write ! people speak, in czech / in dutch / in french / in german / in
    spanish / in italian / in polish / in norwegian / in swedish / in danish / in finnish / in portuguese / in greek
    / in english / in japanese / in korean / in hungarian + stay / read / description / annex* / may / accept* /
    hand / submit* / okay / write / would you / summary ! film / book / written the`,
  accessibility: `
    as audio / audio version / read aloud / screen reader* / large print / larger print / bigger print / braille /
    subtitles / captions / easy read / plain language version / high contrast / colour blind* / hard
    of hearing / wheelchair* / step free / blind / deaf / dyslex* / stammer* / stutter* / impair* + guidelines /
    documents / pdf / send / form / meeting / event / apply* / application / you / could / call / portal / webinar !
    animal / experiments`,
  'find-partner': `
    list of organisations / list of firms / list of companies / list of labs / list of institutes + join / want to /
    partner* / interested / looking, searching for a / who s searching / who is searching / on the lookout + maker /
    partner / expert / lab / firm / team / someone / anyone, lacks / lack / lacking / missing / short of / still
    need / still needs + someone / somebody / partner / expert / lab / firm / team member + from / put us in touch /
    abroad / in / who ! why / staff, put us in touch / put me in touch / bring us together / hook us up / find us +
    someone / somebody / partner* / office / labs / firms / lacks / anyone`,
  'consortium-size': `
    smallest / biggest / largest / fewest + group / team / consortium / number of partners + you take / fund /
    accept / allowed / can, crowd of / do you count us / count us once / once or twice / counted as one / counted
    twice / counts as two / count as one / count as two + you / partner* / us / chair / firm / department / scare`,
  alone: `
    one woman / one man / one person / single / lone / retired / freelance / self employed / solo + company / firm /
    inventor* / engineer / business / scientist / researcher / consultant / applicant* + welcome / allowed / submit
    / apply / scheme / eligible / still / funding / could ! women / turnover / breaks / insur*, does it have to be / must it be + a collaboration / a joint / a team / a partnership, have to be a collaboration / have to be a joint / have to be a consortium / must it be a consortium / needs to be a
    consortium / have to collaborate, no team / no consortium / no partner / no partners / no collaborators / just
    us / just me / only me / only us + eligible / funding / apply / still / could / can / okay / submit`,
  lead: `
    coordinator / coordinators / lead partner / person in charge / project leader / consortium leader + requirement*
    / have to do / towards you / duties / tasks / qualif* / responsib* / what does / must / experience ! audit /
    staff / paid / hired / female, driver s seat / driving seat / at the helm / take the reins / run the consortium
    / head the consortium / head up + firm / we / i / partner / postdoc / smaller, i d like to run it / want to run
    it / like to run it / coordinate another / also coordinate / lead another / also lead`,
  'other-countries': `
    @country + in or out / exclude us / exclude me / be included / may she / may he / do some of the work / would
    like to join / wants to join / take part / get paid / allowed to / our best collaborator / our partner is / our
    subsidiary / so is our partner ! ship / visa / find / insur* / export / call / calls / who / when / lacks /
    border, i work in / we work in / based in / located in / our subsidiary is in / our collaborator is in /
    collaborator is in / company from / lab from / institute from / team from / group from / university from +
    @country + join / take part / exclude* / eligible / included / may / can / could ! call / calls / visa / find /
    look* / who / when / funds / which, my country / our country / your list of countries / which countries / which
    states / country is on the list + eligible / on the list / may take part / can take part / may apply / can apply
    ! join the alliance, partners from abroad / from abroad / foreign + own money / own funds / bring their / paid +
    partner* / firm / institute / they`,
  agreement: `
    shake hands / handshake / gentlemen s agreement / verbal agreement / orally / on trust + partner* / firm /
    consortium / enough / just, among each other / amongst each other / between each other / between the firms /
    between the partners / among the partners / among ourselves / between ourselves / amongst us / between us +
    fixed / commit* / legally / bound / binding / in writing / settle* / contract / agree*, who does what / who gets
    what / rights and duties + fixed / legally / written / settle* / partners / firms / contract`,
  sme: `
    headcount / turnover / company size / balance sheet total / employees / staff numbers + limit / worked out / how
    is / threshold / still small / count* / sme / company size / medium ! grant paid, venture fund / venture capital
    / investor / parent company / holding / shareholder + independent / sme / small / holds / owns / count / still !
    visit / hear, confirm* / certif* / prove / check* / self declar* + sme / small firm / small company / size`,
  gender: `
    female / women / woman / men / male / mixed / diverse / diversity / non binary + coordinators / lead* / extra
    points / points / test persons / test subjects / bunch / interest you / matter / quota / plan / team / share of
    / proportion / balance + you / project / bid / team / points / matter / does / must / we ! nouns / crocodile /
    history / film / book`,
  decision: `
    shortlist* / result* / verdict / outcome + when / told / announced / hear ! tests`,
  jury: `
    assessor* / reviewer* / evaluator* / referee* / judges / those who vote / people from industry / experts /
    experts from abroad / panel + paid for it / do you use / be judging / judging / who vote / is that allowed /
    from abroad / from industry / appointed / chosen / anonymous / independent, board or the jury / jury or the
    board / has the final say / have the final say / the last word / final say, among those who vote / on the panel
    / on the jury / people be judging / be judging / experts from abroad / assessors paid / reviewers paid ! trial`,
  criteria: `
    weak spot* / weak point* / typical mistake* / common mistake* / common reason* / strong point* / pitfalls + bid
    / bids / proposal* / application* / firms, track record / publications / work plan / novelty / impact / team /
    price / experience + important / weight / how much / count* / carry / carries / matter / matters ! how much experience / insur* /
    female / women / vote, say yes to / say no to / makes you choose / make you choose / makes a winner / what
    convinces / convinces you / tips the scales / tip the scales + you / project / what / bid`,
  feedback: `
    refusal / rejection / turned down / rejected / negative decision + understand / don t get / explain / why /
    reason* / discuss / comment* / talk ! again / next call / resubmit / how much must, lost points / killed our /
    sank our / cost us points / hated it / our scores / our marks / our score / reviewers wrote / referee loved /
    referees disagree* + where / which / how come / disclosed / know / see / why / what / will`,
  'early-start': `
    before your letter / before your yes / prior to your approval / before your approval / prior to approval /
    before the award / awaiting your / while awaiting / your answer comes / still waiting for your / shortlisted /
    before we hear / without your yes / before you decide + invoice* / sign* / lease / kick off / build / begin /
    first tests / tests / contract / buy / order* / hire / already / meeting / start*, early start / early starts /
    urgent start / start before / begin before / jump the gun + exemption / allowed / approval / yes / letter /
    decision / grant`,
};
