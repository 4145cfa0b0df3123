import { PROJECT, WE } from '#src/answers/lexicon/matters/en/words.ts';
import type { ProjectMatter, Wordings } from '#src/answers/lexicon/matters/matter.ts';

const DATA = `
  data / dataset* / data set* / measurement* / result* / finding / findings / output* / recording* / raw files /
  code / source code / software / paper / papers / article / articles / publication* / research data / files /
  control software / drawings / blueprints / publish / photos / images`;
const RESULTS = `
  result / results / invention* / invent / invented / patent* / prototype / app / software / code / data / discovery
  / discover / develop / developed / development* / know how / product / products / rights / toolkit / findings /
  idea / ideas / what we make / what we create / varieties / variety / design / designs / equipment / outcome /
  outcomes / inventor / method / technology / outputs / breeding / bred / what comes out`;
const PUBLISHED = `
  publish* / public / openly / open / accessible / disclose* / share / shared / repository / repositories / archive
  / archived / journal / paywall / online / available / preprint* / deposit / store / stored / kept / keep / secret
  / licence / license / embargo / release / upload / free / everybody / everyone / behind a / sit on / hold back /
  under wraps / lock / make our / private`;
const OWNED = `
  own / owns / owned / owner* / ownership / belong / belongs / rights / right / property / keep / keeps / whose /
  sell / commercialise / commercialize / license / licence / licences / exploit / exploitation / cut / hold / holds
  / market / split / claim / use / using / patent / retain / royalt* / get to keep / divided / share in / name goes
  on / monetise / profit`;
const LASTS = `
  run / running / last / lasts / take / take up / fund / funded / support / plan / plan for / stretch / allowed /
  maximum / minimum / okay / all right / too short / too long / fit / long / covered / over / limit / possible`;
const LENGTH = 'years / year / months / month / semester* / term';
const MISSED = `
  fail / fails / failed / failing / failure / flop / flops / flopped / doesn t work / does not work / didn t work /
  not work out / doesn t work out / wrong / dead end / nowhere / negative outcome / negative result* / no results /
  results don t come / don t deliver / not deliver / miss our targets / half of our targets / don t reach / not
  reach / fall short of / goes wrong / go wrong / collapse* / abandon* / give up / stop early / terminate* / stop
  the project / break down / comes to nothing / don t achieve / not achieve / can t achieve / disappoint* / fall
  through / unsuccessful experiment / null result* / only reach`;
const CONSEQUENCE = `
  what if / what happens / what then / happens / repay / pay back / return / claw / penalty / penalties / in trouble
  / consequences / owe / acceptable / give back / refund you / sanction* / may we / have to / do we / hypothesis /
  prototype / project / if / targets / trouble / can we`;
const PEOPLE = `
  partner / partners / pi / principal investigator / co applicant / company / postdoc / coordinator / colleague /
  project leader / team member / organisation / charity / phd student / lead / researcher / institute / member /
  supervisor / firm`;
const LEAVES = `
  leaves / leave / leaving / left / drop out / drops out / dropping out / dropped out / drop* / quit / quits /
  pulled out / pulls out / pulling out / withdraws / withdrew / moved to / moves to / moving to / bankrupt /
  insolvent / insolvency / died / dies / retires / retired / replace / replaced / replacement / substitute / swap /
  merged / merges / different name / new name / renamed / rename / join halfway / halfway through / midway / mid
  project / gone / goes bust / went bust / resign* / resigned / additional partner / add a partner / exchange a
  partner / change partner / changes jobs / changed jobs / steps down / maternity leave cover / taken over`;
const ALTER = `
  change / changes / changing / switch / swap / alter / amend / modify / adjust / revise / adapt / instead of / move
  to / rearrange / deviate / shift / redirect / different / refocus / redesign / drop / pivot / rework / relocate`;
const SCOPE = `
  work packages / work package / work plan / work programme / test site / site / objectives / scope / goals / aims /
  plan / plans / methods / method / approach / topic / project / prototype / study / probe / milestones / location /
  mid project / approved project / running project / direction / focus / deliverables / title / small changes /
  research question`;
const TELLS = `
  tell you / report / write / deliver / send you / submit / log / document / update / due / want / need / show /
  hand in / expect / inform you / file / present / account / record / required`;

/** The project, from its first day on. */
export const project: Wordings<ProjectMatter> = {
  duration: `
    duration + ${WE} / maximum / minimum / how / what, project length, project duration, length of + project* / time
    / funding / grant, maximum length, minimum period, maximum period, funding period + how / long / what / maximum
    ! extend*, how long / how many years / how many months / what length / for what length / how short / how much
    time + ${PROJECT} + ${LASTS} ! review / hear / report / reports / invoices / keep / raw / decide / decision /
    after / between submitting / wait / data / tell / ethics / know / receipts / apply / visa / the call / to submit
    / rejection, how many months / how many years + plan / fund / support / funded / maximum / may / should we plan,
    ${LENGTH} + too short / too long / all right / okay / ok / maximum / over / only need / stretch / limit / fit /
    possible / allowed / at most / enough / do you fund + ${WE} / is / could ! extension / extra / more months / end
    date / keep / receipts / visa / deadline / postdoc for / longer / next year / wait / hire / employees / budget / cost /
    costs / spend, time
    frame / timeframe / time span + ${WE} / project / fit, time limit + ${PROJECT}, shortest project / longest
    project, time span, usual length / typical length / usual duration / typical duration / standard length, ten
    year study / two year / three year / four year / five year / one year / six month / twelve month / multi year /
    ten year + projects / project / study / fund / rather / grant ! extension, on the long side / on the short side,
    long enough to qualify / long enough + summer / year / months / project, is the duration fixed / the duration,
    how long is a project / how long are projects / how long is a grant / how long is the grant / how long can it /
    how long may it / how long will you fund / how long do you fund / how long do you support + ${PROJECT} / run /
    last ! report / closing / invoices / receipts / keep, 12 months / 18 months / 24 months / 30 months / 48 months
    + project / fund / possible / run / enough / limit / maximum`,
  extension: `
    ${PROJECT} + extend* / extension / extensions / prolong* / more time / longer / run over / overrun / stretch* /
    extra months / extra time / behind schedule / delayed / delay / late / later end / end date / end later /
    postpone the end / running late / slipping ! apply / deadline / submit / hand in / application deadline / how
    long / too late / no longer fits / longer than usual review / longer fits, no cost extension*, no cost ext*,
    cost neutral*, project extension*, grant extension*, extension of the project / extension of our / extension +
    running / grant / project / ongoing ! deadline, running late, behind schedule, won t finish on time / not finish
    on time / can t finish on time / won t finish in time / finish in time / not finish in time / not be done by /
    won t be done by / not done by / unfinished, finish* + on time / in time + project, more months / extra months /
    three more months / few more months / few months more / another month / another six months / another year /
    additional months / additional time / half a year more / bit longer / extra year + ${WE} / project / complete /
    study ! to hand in / submit / deadline / application / apply, end date + shift / move / push / change / later /
    extend* / postpone, beyond the end / past the end / after the end date / past the project s end + ${WE}, follow
    on phase / follow on funding / follow up funding / follow on project / continuation + ${WE} / fund / funding /
    grant, time s up / time is up / ran out of time / run out of time / running out of time + ${WE} ! submit, carry
    on working + ${WE}, prolong* + ${WE}, finish be moved / end be moved / moved from june / finish later /
    finishing later / ending later / end later + than / project / can / planned / reasons / be, second phase /
    follow up phase / phase two of our + project / possible / fund / grant, add that time on / add the time / time
    back / lost time / lost months / put us back / set us back / months behind / weeks behind / held us up + ${WE} /
    grant / project / options / add, end date + unrealistic / move / later / shift / push / too early / can, grant
    is nearly over / project is nearly over / project nearly over / funding runs out / grant runs out / money runs
    out / nearly out of time + options / not / extend / longer / more / what, ill for half a year / ill for months /
    sick for months / on sick leave / maternity leave / parental leave + longer / end date / time / extend* / add /
    extra, need longer / need more time / take longer / takes longer / longer than planned / later than planned +
    ${WE} / project / finish ! submit / application / hand in`,
  changes: `
    wants to quit / want to quit / wants to leave / wants out / wants to drop out / quits / is quitting / pulls out /
    backs out / drops out + consortium / partner / somebody / someone / member / one of us ! visa / selection / rejected,
    ${PEOPLE} + ${LEAVES} + ${WE} / what now / what do / how do / uni / another / replace ! visa / out of the
    selection / rejected / travel / overseas / flight / paid / sick / eligible / retired lead / retired professor /
    mileage / embassy / drop by / our bid / application / childcare / parental / someone retired / drop a letter /
    dropped since / deadline, change of partner*, change of scope, change in scope, change of personnel, change of
    staff, change of plan*, change request*, amendment request*, project amendment*, grant amendment*, ${ALTER} +
    ${SCOPE} + ${WE} / can / may / do / approved / reported / mid project ! budget / cost plan / differ / old
    programme / how does the alliance / previous scheme / money / funds / topic fits / what has changed / end date /
    another call / former / proposal after / frames / earlier rules / apply / call / kids, work packages, instead of
    + ${WE} + build / do / use / would like / rather / prefer ! workshop / leasing / purchasing / written / buying,
    replace her / replace him / replace them / replace our / replacement for + ${WE} / who / co applicant !
    alliance a replacement / alliance the replacement / alliance as a replacement / programme a replacement, join
    halfway / join midway / join mid / come in halfway / join later / join mid project + ${WE} / organisation /
    partner / may, merged / renamed / new name / different name + ${WE} ! programme / just a new name, add a team /
    add another team / add a new partner / add an organisation / another partner join / new member join / bring in a
    new partner / take on a new partner / year two / mid way, take the project with me / take my project / take the
    grant with me / new job / new employer + ${WE} / project / grant / take, wound up / taken over / takes over /
    bought up / bought out / acquired by + charity / start up / partner / company / consortium / new, pilot village
    said no / test site said no / said no + pick another / another one / other / replace, research question + shift*
    / chang* / different / new, has quit / have quit / quit the / quit the project / quit on us / walked out /
    backed out / pulled out / leaving us + replace / partner / museum / company / consortium / ${WE}, affect the
    grant / affect our grant / affect the project / affect our project + ${WE} / does, different approach / change
    course / change direction / change of direction / change the topic / change our topic / new direction / modify
    the project / amend the project / adjust the plan / adapt the plan / change the plan / changed our plans`,
  failure: `
    ${MISSED} + ${CONSEQUENCE} + ${WE} / prototype / hypothesis / project / app / results / it / targets / outcome !
    application / bid was / rejected / deadline / insurance / accident / injured / portal / upload / border / visa /
    damage / turned down / unsuccessful application / last time / reviewers / authorities, repay / pay back / paid
    back / give back / hand back / refund you / return the money / return what / return the grant + ${WE} / grant /
    money / spent, claw* + ${WE} / money / back, clawback*, recover the money / demand the money back / ask for the
    money back / want the money back / get the money back from, what if it doesn t work / what if it does not work /
    what if it fails / what if we fail, project fails / project fail / project failed, half of our targets / miss
    our targets / miss the targets / miss our goals / miss our milestones / don t meet our / can t meet our / not
    meet our + ${WE} / penalty / happens, penalty / penalties + ${WE} / targets / goals, stop early / end early /
    finish early / terminate early / abandon + ${WE} / project, going nowhere / goes nowhere / led nowhere / call it
    quits / call it a day, not finding anything / find nothing / found nothing / finding nothing / nothing comes out
    / nothing came out / no effect found, contradict everything / contradicts our / contradict our + findings /
    results / promised / hypothesis, belly up / goes bust + ${WE} / project / trustees, on the hook, owe you
    anything / owe you / owe the money / owe anything, we promised / promised 500 / than promised / what we promised
    / as promised / less than planned / fewer than planned / fewer than promised + got / consequences / happens /
    only / deliver / result* / penal*, probe sank / prototype broke / experiment failed / experiment went wrong /
    trial failed / test failed / didn t work / did not work / not working + ${WE} / owe / repay / money / what /
    consequences, unsuccessful project / failed project / fruitless`,
  reports: `
    end of the project / project ends / project is over + hand in / handed in / submit / submitted / deliver ! data / recordings / samples,
    reporting + duties / duty / obligation* / requirement*, reports + frequently / needed / required, report /
    reports / reporting + ${WE} / how often / when / must / have to / need / due / final / interim / annual !
    currency / zloty / expected / assessment report / evaluation report / review reports / small changes, progress
    report*, final report*, interim report*, annual report* + ${WE}, midterm report*, mid term review + ${WE} / is
    there, midterm review + ${WE} / is there, closing report*, closing summary, end of project report*, technical
    report*, narrative report*, status report*, progress account, progress update*, written progress, deliverables +
    ${WE}, document our progress, accountable + ${WE}, what we ve done / what we have done / what we did / our
    progress / progress / how we re doing / how things are going / how it s going / milestone was met / milestones
    met / milestone met + ${TELLS}, at the end / after the finish / once it s over / at the close / when it ends +
    deliver / write / send you / submit / wrap up / summary / pages / account / hand in ! receipts / instalment /
    retention / hold anything, paperwork + during / due / project / running ! visa / immigration / embassy, own
    update / write its own update / each partner write, how often + tell / update / write / hear from us / inform /
    document + ${WE} ! newsletter, wrap up + ${WE} / after, how often do we have to tell, slide deck / presentation
    + instead / progress / written, interim findings / interim results / present our findings / present our results
    / present our interim, halfway through + hand in / something / report / send, how much admin / admin during /
    amount of admin / bureaucracy + project / during / reckon, yearly summary / annual summary / final summary /
    quarterly summary / written summary, getting on / how we re getting on / how we re progressing / how far we ve
    got / what we ve achieved / what we achieved / what happened in the project / interim + hear / tell / write /
    how often / annual / send / present / want, annual or half yearly / half yearly + hear / report / tell, at the
    end of the project + write / send / hand / deliver / submit / need / want / expect / due, evaluation visit /
    monitoring visit, tell you about our progress`,
  data: `
    data / measurements / dataset* / recordings + own / owns / belong / belongs / rights / keep ! participants /
    patients / kept / how long, open access + ${WE} / compulsory / publish / is / must / required ! fees / charges,
    open data, open science, open source + ${WE} / code / software, data management, dmp, data sharing, fair data,
    fair principles, repository, repositories, preprint*, paywall, creative commons, self archiv*, ${DATA} +
    ${PUBLISHED} + ${WE} / must / have to / do / which / where / how long / can / does ! participants / patients /
    personal / names / residents / gdpr / survey / health / deleted / anonym* / application be published / proposal
    / bid / winners / blueprints / privacy / embargo stop / china / abroad / phone / customs / accessible format /
    large print / steal / who gets to read / receipts / invoices / abroad / logo / acknowledg* / photos with /
    reviewers / trade secret* / results of the jury / licence to ship / ship / grant number / referees / open day /
    style / pictures / application / decision / mention you / fall / list of winners / poster / expenses /
    encryption, publish / publishing + ${WE} / when / may / must / journal + results / findings / data / paper /
    journal / early / wait / research / thesis / behind / freely / first ! application / logo, what happens to +
    data / measurement* / results / findings, zenodo, github, gitlab, figshare, dataverse, arxiv, scripts go /
    scripts on / our scripts / make the code / share the code / share our code / publish our code, metadata, raw
    data + ${WE} / keep / store / where / publish / share / how long, open licence / cc by / open format, published
    in / publish in + journal / nature / conference, reuse our data / reusable data / share our data / share the
    data / share data / our data public / results public / findings public, how long must data / how long do data /
    store our data / store the data / keep the data`,
  ownership: `
    foreground, background knowledge, licence revenue, breeders rights, plant breeders, rights of use, usage rights,
    exploitation rights, exploitation plan, commercialis*, commercializ*, spin off + sell / market / use, who owns +
    ${RESULTS}, ${RESULTS} + ${OWNED} + who / whose / does / can / will / may / rights / what / how + ${WE} /
    afterwards / after / rights / owns / jointly / results / invention / prototype / belong / spin off / key
    discovery ! participants / patients / data management / journal / openly / personal / residents / application /
    proposal / receipts / secret / buy / lease / old server / eligible / charge / licence to ship / abroad / china /
    convert / open licence / sign / photocopies / border / insured / currency / rest for / drone / fee / names and
    addresses / files / paper / own contribution / own money / own funds / preprint / template / buying / purchase /
    publish / own pocket / paywall / published / public / ourselves / logo / emblem / brand / depreciation / shipped
    / dual use / embargo / customs / sanctions / open access / deadline / call / mid project / merged / another
    funder / own prototype site / tour / visit, jointly + develop* / whose / own / invent*, take a cut / take a
    share / take a stake, cut of the, knowledge we brought / prior knowledge / existing knowledge / know how we
    bring / know how we brought, earn money with / make money with / make money from / make a profit from / profit
    from / commercial use / commercial exploitation / use commercially / turn it into a product / turn into a
    business + ${WE} / result* / prototype / app / invention / idea / later / may / can, whose property, free to use
    the results / use the results / use our results afterwards / use the results afterwards / use each other s
    results / keep the equipment / keep the machine / keep the laptop* / who keeps the / who gets the equipment /
    after the project`,
  patents: `
    patents / patented / patenting / patentable + ${WE} / who / keeps / owns / rights / for / costs / file ! who
    patented, intellectual property, ip + ${WE} / rules / rights / owns / who, ip rights, ipr, invention* + ${WE} /
    whose / who / owns, copyright* + ${WE} / who, royalt*, licence income, license income, licensing income,
    licensing revenue, what about ip / about ip / ip rules / ip policy / who owns ip, claim what we / claim our
    results / claim our invention / take what we / what we come up with, co inventor* / co owner* / joint owner* /
    shared ownership / jointly owned / jointly own, trademark*, trade mark*, credit for the invention`,
  logo: `
    logo + ${WE} / where / use / must / download / put / have to / is there / find ! designed, logos + ${WE},
    acknowledge / acknowledgement / acknowledgment / acknowledging / acknowledgements + ${WE} / funder / funding /
    wording / paper / support / in / sentence, funding notice, branding + ${WE}, brand + ${WE} / guidelines, style
    guide, corporate design, visual identity, grant number, grant reference, funding reference, publicity + ${WE} /
    rules, disclaimer + ${WE}, credit you / credit the funder / credit the alliance / credit the funding / mention
    you / mention the funder / mention the alliance / mention the funding / mention your / name you / thank you in /
    thank the funder / cite you / cite the / who paid for it / who funded it / showing the funder + paper / poster /
    publication* / press release / website / slides / must / how / do we / should / have to / need / interview /
    talk / flyers / leaflet* / press / credit / say, emblem / banner / sticker / plaque / signboard + ${WE}, poster
    / slides / website / press release / flyer / t shirts / leaflet + show / say / emblem / funder / logo / mention
    / credit / your name / acknowledge + ${WE} / who paid, plaque, vector file, naming you / without naming / your
    name belong / your name appear / your name in / mention of you / mention of the grant, press release past you /
    press release + past / approve / check / you / before / clear, your flag / your banner / your colours / your
    emblem / your symbol / eu flag, show who paid / who paid for / who paid + cite / poster / reference / authors /
    write / say / article ! spare / damage / flight, reference do authors / cite + grant / who / funder / reference,
    co brand*, publicity rules / communication rules / communications rules`,
};
