import type { Matter } from '#src/answers/lexicon/matters/matter.ts';

/** Whoever has a project, or asks of the alliance: the ways that are less often gone. */
export const run: Partial<Readonly<Record<Matter, string>>> = {
  'own-share': `
    match / matching / match funding / our share / our part / our contribution / co funding / cofunding + bank loan
    / loan / afford / you give / come from / in kind / out / sponsor / count / firm ! lab / data, slice / ceiling /
    maximum share / what share / which percentage / what percentage / how much of / subsid* / funding rate + firm s
    project / stays with / business like / firm / up to / small business / company / we pay / our costs / institute
    ! day / postponed / size`,
  'double-funding': `
    stack / stacking / combine / combining / cumulate / accumulate + grants / grant / funding / subsidies / other
    programme / horizon / support, another funder / other funder / second funder / another agency / another scheme /
    another programme / horizon call / foundation / regional money + same thing / same idea / same project / same
    work / both / take both / choose / as well / said yes ! difference, marie curie / fellowship / scholarship / erc
    grant / de minimis / state aid + barred / also / as well / excluded / additionally / eligible / count / on top /
    used up`,
  payment: `
    transfer / transfers / instalment* / installment* / reimburse* / paid out / payout / pay out / money / grant +
    at once / in one go / against bills / against invoices / first transfer / will the first / land / how long after
    / settled / quarterly / in our account / national agency or / who sends / arrive, everything paid / paid at once
    / paid in one go / paid in parts / all at once + paid / money / grant, reimbursed against / first transfer /
    transfer take / transfer the grant / nothing is in our account / money not arrived / hasn t arrived / still not
    on our account / nothing on our account`,
  advance: `
    initial payment / first payment / down payment / deposit / starting money / start up money / seed money / cash
    up front / money up front / pre financ* / prefinanc* + big / supplier / get / start / you / hand us / how much /
    our / we ! rental / flat / tenant / security, lay out / bridge / front the / nothing in the till / no cash / no
    reserves / no savings / cash flow / liquidity / survive / tide us over + refund / first cent / get us going /
    salaries / wait for / machine / you / until / months / help, ahead of spending / before we spend / before
    spending / before your first / received in advance / paid in advance / get in advance + money / pay / payment /
    received / use up / cent / grant`,
  currency: `
    convert / conversion / exchange rate / exchange rates / exchange loss* / exchange gain* + day / date / fixed /
    gains / losses / purchase / claim / which / you / bears / grant, lira / zloty / franc / francs / krona / kroner
    / pound / pounds / yen / forint / dollar / dollars / rupee* / euro / euros / peso* + account / grant follow /
    since we applied / lost a / falls / crash* / exchange / convert* / claim in / budget in / report in / paid in !
    how many euros / how much`,
  'budget-changes': `
    rebalance / reallocate* / reshuffle / virement / leftover / left over / underspen* / overspen* / dearer /
    cheaper than planned / deviate / transferring amounts / move money / moving money / shift money / shift funds /
    swap funds + headings / lines / planned / budget / travel / cash / pay for / use it / may / amounts / equipment
    / staff / approved / we, cost plan / spending plan / budget / spending / our figures / cost table + no longer
    fits / revised one / revised / approved figures / different from the approved / completely different / redo /
    adjust* / amend* + approv* / accept* / how / what / we / do`,
  audit: `
    certify / certified / verify / auditor / auditors / own accountant / spot check* / inspection / inspectors +
    spent / accounts / spending / costs / figures / claim / you / books ! board, bills / invoices / receipts /
    receipt / slip / slips / vouchers / time sheets / timesheets + carry / project s number / keep / original* /
    every / lost / faded / years / stamp* / scan* / store ! before your / customs`,
  costs: `
    allowable / admissible / permissible / disallow* / strike out / struck out + spending / item* / cost* / claim /
    rules / expense* ! letter, put on the bill / charged to the grant / charged to the project / on the project s
    tab / go into the proposal as costs / what may be charged / what can be charged / what can we charge + what /
    can / idea / we / you, repair / renovate / refurbish / paint / extend + with it / grant / hall / roof / building
    / lab / office + could / can / may / we / money ! visa, software subscription* / phone bill* / training course*
    / publication fee* / membership fee* / conference fee* / open access fee* / bank charge* / catering / licence
    fee* / postage / printing + pay / paid / go into / covered / cover / charge* / eligible / claim* / you !
    alliance, charge / charged / bill / billed / book / booked / put / claim / pay for / paid + to the grant / to the
    project / on the grant / on the project / against the grant / against the project / from the grant / out of the
    grant / with the grant / through the project / through the grant / with project money / from project money !
    data / person / report`,
  equipment: `
    charge / claim / put / buy / purchase / get / book + a new / an extra / another / a second / a used / an
    additional + to the project / on the project / on the grant / to the grant / out of the grant / with the grant /
    from the grant / project money / with project ! person / student / post / postdoc / assistant / partner,
    hardware / machinery / instrument* / cables / screws / batteries / consumables / materials / tools / spare parts
    / components / apparatus + fundable / charged / chargeable / eligible / covered / paid / claim* / grant /
    refund* ! ship / visa / insur* / swap / student / headings`,
  overheads: `
    indirect part / indirect cost* / general administrative / administrative charges / running its office / running
    our office / running the office / running costs / rector s office / human resources / hr and the like /
    bookkeeping / power bill / heating / rent + cap / percentage / put down / fixed / claim / project / belongs /
    share / flat ! share of women, indirect part fixed / percentage for running / flat rate for`,
  staff: `
    enter staff / staff costs / personnel costs / payroll / wages / salaries / pay rise / overtime / hourly rate* /
    day rate* + where / how / enter / which / limit / maximum / claim / charge / budget / eligible, senior engineer
    / engineer / postdoc / technician / programmer / staff / manager + expensive / rate / hourly / per hour / per
    month / cost per / salary ! moral* / insur* / vote`,
  travel: `
    meals / plane ticket* / train ticket* / seat reservation* / eurostar / flies home / fly home / getting there /
    summer school / mileage / hotel / hotels / taxi / parking + claim* / covered / cover / count / guest speaker /
    on the road / project / refund* / pay ! childcare / child / kids / nanny / machine / postponed`,
  vat: `
    recoverable tax / tax / sales tax / vat / value added tax + tax office / refunds / deduct / claim / spreadsheet
    / accountant / net / gross / reclaim / included + we / our / my / claim / go / budget / costs ! baby`,
  childcare: `
    baby / babies / toddler* / newborn / infant + change / feed / nurse / along / event / meeting / workshop / bring
    / room / travel ! animal / study / sensor / product, nanny / babysit* / child minder / creche / crèche + pay /
    paid / cost* / grant / ticket / budget / event`,
  subcontracts: `
    buying in / buy in / bought in / farm out / contract out / commission + services / test centre / test center /
    lab / company / consultant / survey / heading / part / firm ! design award, machine shop / another firm /
    outside firm / outside company / polling company / sister company / subsidiary / outside contractor* /
    contractor / consultant / freelancer / agency / translation bureau / print shop + make the parts / parts for us
    / invoice us / do the casting / hired / do part / for us / line between / recruit people / our survey / work for
    us / our website ! national agency / is in / head hunters`,
  duration: `
    shortest / longest / maximum / minimum / typical / usual + period / time span / length / duration / project
    length + support / fund / you d / project / study / allowed ! deadline / call, how many years / how many months
    / how long a / decade long / decade / 20 months / 24 months / 18 months / 36 months / two years / three years /
    five years / one year + money given / is the money / suit you / out of the question / plan takes / our plan /
    fit you / project last / study ! review board / visa / experience / keep / salaries / old / reports / parental /
    clear, until when must a project / be over at the latest / how long may a project / how long can a project / how
    long does a project / for how long do you fund`,
  extension: `
    half year / more months / four months / months + finish our / give us / add them / to finish / at the end / lost
    / broke ! salaries / suit / cent, end date / later finish / later end / stretch / prolong / end of our project /
    project end / finish later / run longer + new / move / reason* / running project / our project / work / from
    june / leave / approve* / we ! report / bill, parental leave / sick leave / maternity leave + stretch / longer /
    extend* / pause / work`,
  changes: `
    becoming / becomes / converted into / change of + limited company / legal form / foundation / company name /
    owner + project / charity / we / our / during, task / tasks / work package* / milestone / objective* + skip /
    drop / pointless / swap / cancel / replace / change / remove / leave out ! virement, shut down / closed down /
    goes bankrupt / go bankrupt / bankrupt / insolven* / drops out / dropped out / leaves the team / leaves the
    consortium / quits + team / partner / lab / start up / take over / project / firm ! alliance / insurance,
    different town / another town / different place / another place / another site / different site / another city +
    planned / tests / trial* / than / instead ! partner / university`,
  failure: `
    flop / flops / disaster / fiasco / nothing to show / out of reach / turns out wrong / proves wrong / doesn t
    work / does not work / dead end / goes wrong / come to nothing / milestones are missed / missed milestone* +
    refund / punish / how bad / cost us / reputation / what happens / at the end / project / aims / idea / you /
    trial ! upload / portal / link / bid / form, projects fail / project fails / project failed / projects failed /
    how many of your projects fail / study fails / trial fails / experiment fails / prototype fails + what / how /
    do / become* / you / if`,
  reports: `
    write up / write ups / end of project summary / final summary / progress note* / status update* / statements /
    progress / annual summary + each year / every year / how often / yearly / quarterly / handed in / once / thesis
    / want / copy / together / write anything ! quiet, how often do you want to hear / hear from our project / keep
    you posted on the project / report back`,
  data: `
    records / measurements / measured / curves / data / data set* / series / recordings / readings + released /
    release / licence / shared / share / everybody / to ourselves / for ourselves / oblige* / open / public / reuse
    / repository / archive / first use ! participants / test users / personal / insured / ship / drawings, paywall*
    / open access / preprint* / journal / article + count / embargo / allowed / must / obliged / okay / publish !
    fee* / fees, keep + to ourselves / for ourselves / to myself + data / series / measurement* / result* / records
    / how long`,
  ownership: `
    invention / inventions / ip / intellectual property / what i invent / patent rights / old software / background
    / know how / spin off + handled / split / be ours / ours / away from me / found / for nothing / let the other /
    who gets / whose / belongs / headcount / licence ! see / ship / security / count us / already`,
  logo: `
    branding / brand guidelines / acknowledge* / acknowledgement* / acknowledgment* / leave you out / mention you /
    mention the alliance / your name in / credit you / disclaimer / funding notice / your logo / funder s logo +
    poster* / slides / brochure / video / conference / press / needed / website / guideline* / paper / must / flyer
    / we / do you`,
  permits: `
    clearance / official clearance / permission / permit / permits / licence from the / go ahead from the + drilling
    / drill / test hole / test site / field / fieldwork / landowner / town / without / authorities / authority !
    visa / ship / export / guest / software / patient* / nda, paperwork / papers / permission / permissions /
    permits / approvals / licences / forms + territory / authority / authorities / council / county / province /
    municipality / park / landowner / national park / local government / state / police + want from us / want / need
    / require / ask / have to / expect ! ship / border / customs / visa / consulate / guest / crate / parcel /
    application / funding, town / city / council / mayor / landowner / authority / authorities / neighbours + says
    no / say no / refuses / refuse / objects / won t let us + test site / trial / field / project / site / drill* /
    measure* / if`,
  visa: `
    consulate* / embassy / embassies / entry papers / guest s wife / guest s husband / guest s family / residence
    permit* / right to work / work permit* / invitation letter* + letter* / weight / enter / weeks / papers / carry
    / guest / scientist* / issue / you / help / get`,
  ethics: `
    review board / ethics board / ethics committee / institutional review / irb / ethical review + clear / study /
    months / take / usually / approval / need / must / which`,
  animals: `
    in vivo / vertebrate* / live animal* / lab animal* / laboratory animal* + trial* / view / you / treat* / study /
    need / use / rules ! exhibition, mice / mouse / rats / rat / rabbits / rabbit / pigs / piglets / sheep / cows /
    cattle / frogs / fish / insects / primates / monkeys / dogs / chickens / hens / bees / horses / goats + implant
    / trials / experiments / experiment / exclude / welfare / blood / anaesth* / kill* / cage* / anything special /
    treated the same / approval / stud* on + we / you / do / does / our / need / require / are`,
  privacy: `
    erase / delete / forget / remove / code instead / pseudonym* / anonymis* / anonymiz* / tracks where / tracking /
    wristband / contact list / stored on + participants / test users / them / name / users / interviews / people /
    volunteers / patients / problem + keep / demand / enough / we / problem / may / how long / can ! submission /
    bid / proposal`,
  insurance: `
    sued / sue / damages / premium / premiums / bears the risk / carries the risk / takes the risk / step in / gives
    way / liable / who pays if / covered if + visitor* / volunteer* / test rig / alliance / phd student / student /
    abroad / flood / us / ladder / machines / accident* / prototype ! exchange / lira / zloty / plane ticket /
    childcare / export`,
  customs: `
    crate / parcel / package / shipment / shipped / parts / samples / instrument + declared value / which forms /
    tariff / bound for / customs / declaration / duty / duties / value match / import* ! export control / visa /
    court`,
  exports: `
    end user certificate* / end use certificate* / military relevance / military use / dual use / export officer /
    export control* / sensitive good* / controlled good* / sanctions list + we / ship / screen / checklist / you /
    sensor / is / necessary / need, encryption / technology / know how / technical drawings / blueprints / drawings
    / source code + sensitive / off limits / russian / iranian / chinese / hand over / handing / controlled /
    @country + may / is / can / must / allowed / do ! which technology / call / calls / institute / funding`,
  visits: `
    visit / visiting / tour / show us round / show us around / looking at / look round / look around / see + funded
    projects / your funded / facilities / facility / your labs / your lab / test hall / the machines / machines /
    site + us / we / our / club / register / team / photograph* / class / school / group / permitted ! visa /
    journey / guest from / partner / buy / trade fair`,
  difference: `
    under a new name / under another name / new name for / new label / rebrand* / rechristened / old wine / in new
    clothes / new coat of paint / same thing under / same old + alliance / programme / scheme / initiative / network
    / just / this ! firm / company / partner / our, old / former / previous / earlier / one already / predecessor /
    last + alliance / programme / scheme / initiative / network + why a new / new one / just the / just a / replace*
    / instead / better / different / still exist / what became / carry on ! winners / call / deadline / rejected /
    leave, why should i come to you / why should we come to you / rather than to the / rather than go to / that a
    national funder can t / that a national / why not go to + you / funder / horizon / eic / agency / do`,
  membership: `
    admitted to your / admitted to the alliance / belong to you / belong to the alliance / sit at your table / at
    your table / participating funders / partner funders / member funders / member agencies / thinking of joining /
    government join* / firm in the alliance / part of the alliance + does / do / can / could / has / is / what / who
    / which / our ! call / calls / founded / when / paid`,
  newsletter: `
    digest / bulletin / bulletins / mailing / mailings / mail updates / past issues + weekly / monthly /
    archive / send me / got one / do you / still / subscribe / how / handy ! write, hear of your calls / hearing of
    your calls / hear about your calls / hearing about your calls / miss your calls / learn of your calls / find out
    about calls + late / how / change / too / never / earlier / in time`,
  office: `
    drop off / drop in / call you / ring you / phone you / ringing / picks up / answers the phone / send you a
    parcel / send you a letter / parcel / people i could write to + in person / letter / evening / right number /
    nobody / where to / where / list / number / weekend ! subscribe / ship / customs / crate / invoice, general
    enquir* / general inquir* / general question* / general query + e mail / email / phone / who / whom / where,
    give me a person / give me a human / real person / human being / talk to a person / speak to a person / a person
    please / speak to someone / talk to someone ! are you a, give me a person / give me a human / talk to a human /
    speak to a human / talk to a real person / speak to a real person / want a human / want a person, your office /
    the office / your people / people on the ground / office hours / someone there + in @country / in brussels / on
    the ground / based / open on / between christmas / christmas / new year / holidays / over easter / where is`,
};
