import { ORGANISATION, PARTNER, SUBMIT, TAKE_PART, WE } from '#src/answers/lexicon/matters/en/words.ts';
import type { PartnersMatter, Wordings } from '#src/answers/lexicon/matters/matter.ts';

const SEEK = `
  find / finding / found / look for / looking for / look / looking / search / searching / seek / seeking / missing /
  lack / lacking / lacks / meet / match / matched / need someone / still need / introduce / introduced / put us in
  touch / put me in touch / know anyone / know anybody / know nobody / knows nobody / connect / who could / contact
  with / hunting / after a / in search of / know no one`;
const COUNTED = `
  how many / minimum / maximum / at least / at most / number of / enough / suffice / sufficient / too many / too few
  / too big / too large / too small / limit / size / how big / how large / how small / can there be / do we need /
  upper limit / cap on / count towards`;
const MEMBERS = `
  partners / partner* / countries / institutions / institutes / organisations / organizations / participants /
  members / consortium / consortia / team / group / companies / entities / us / parties / beneficiaries / teams /
  sides / nations`;
const NUMBER = `
  two / three / four / five / six / seven / eight / nine / ten / twelve / fifteen / pair / a university a charity`;
const ALONE = `
  alone / solo / on my own / on our own / on its own / by myself / by ourselves / by itself / individual /
  individuals / individually / independent / nobody / no one / without anyone / without partners / without a partner
  / just us / just me / only us / lone / singly / one organisation / one institution / single handed*`;
const LEAD = `
  lead / leads / leading / leader / leadership / in charge / head / heads / coordinate / coordinates / coordinator /
  coordinating / helm / principal investigator / pi / run the project / main applicant / lead applicant / lead
  partner / co lead / co leadership / direct / directing / chair the / spearhead / take charge / lead organisation /
  project leader`;
const MAY = `
  who / may / can / could / must / does / allowed / should / is / eligible / able / need / has to / have to /
  permitted / take`;
const DEAL = `
  agreement / agreements / contract / contracts / memorandum / mou / legal document / arrangement / deal / in
  writing / written / signed paper / signed document / agreed / handshake / settled / legal / lawyer / lawyers /
  paper / formal`;
const AMONG = `
  between / with each other / amongst us / among us / among the / partners / partner / consortium / co applicants /
  participants / collaborators / other institutes / other institutions / foreign lab / collaboration / each other /
  parties / everyone involved / team members`;
const FIRM = `
  company / companies / firm / firms / business / businesses / enterprise / enterprises / start up / startup / spin
  off / spinoff / sme / smes / consultancy / partner / subsidiary / micro enterprise* / organisation`;
const SIZE = `
  staff / employees / employee / people / turnover / headcount / part timers / revenue / balance sheet / group /
  parent company / half owned / owned / subsidiary / belongs to / shareholder* / investor* / one woman / one man /
  workers / fte / sales / consultancy / big group / size`;
const SMALL = `
  small / smaller / medium / medium sized / micro / tiny / sme / large / large enterprise / count / counts / count
  as / qualify / qualifies / definition / category / status / threshold / regarded / treated / classed / considered
  / too big / limit / still`;

/** Who takes part, and how. */
export const partners: Wordings<PartnersMatter> = {
  'find-partner': `
    team up with + ${WE} / someone / find / need ! must we, partner up + find / who / someone, join forces, partner
    search*, partner finding, partner database, matchmaking, match making, match making event, brokerage, networking
    + ${WE} / event / platform, network event, speed dating, find a partner, find partners, find collaborators, find
    a collaborator, looking for collaborators, looking for a partner, looking for partners, looking for someone,
    searching for a company, searching for a partner, ${SEEK} + ${PARTNER} ! do I need someone / do we need someone /
    do I need anyone / do we need anyone / deadline / our partner / when / form /
    form* / phone number / criteria / look for in, ${SEEK} + ${WE} + lab / university / company / institute / city /
    museum / firm / researchers / scientists / group / charity / start up / collaborator* / someone / team /
    existing team / partner / partners / organisation / school / school s + with / abroad / help / in / from / who /
    where / interested / like / could / to / looking / seeking / hunting / nobody / looks ! do I need someone /
    do we need someone / do I need anyone / do we need anyone / do I need anybody / do we need anybody / deadline / call /
    moved
    / visa / visit / reviewers look / bankrupt / closes / new name / does it qualify / dropping / what do reviewers
    / email, know nobody / knows nobody / know no one / know anyone / know anybody / don t know anyone / don t know
    anybody / no contacts / have no contacts / know of a / know any + ${WE} / in / who ! reviewer, introduce me /
    introduce us / introduce you / put us in touch / put me in touch / connect us / connect me, join an existing
    team / join an existing consortium / join an ongoing / existing consortium / existing team + ${WE}, still
    missing / still need / still lack / are missing / lacking / short of + partner / company / university / lab /
    institute / someone / collaborator / member / industry / firm / clinic / hospital / museum, who is looking for /
    who s looking for / who else is looking + partner* / collaborat* / team*, directory of labs / directory of +
    partners / labs / institutions / companies, open to collaboration, don t have anyone to do it with / anyone to
    do it with / nobody to do it with / no one to work with / anyone to work with / someone to work with / someone
    to collaborate, partner up with, meet potential / potential partners / prospective partners / suitable partner*
    / right partner* / possible partner* + ${WE} / where / how / meet, contacts in + ${WE} / any / no / have, list
    of interested / list of potential / who is interested in / interested in joining us / willing to join / willing
    to work with, make contact with / get in touch with other / reach out to + labs / universities / researchers /
    companies / groups / partners / teams, expert in + need / missing / looking / find, ad for a partner / call for
    partners / advertise for`,
  'consortium-size': `
    ${COUNTED} + ${MEMBERS} + ${WE} / consortium / team / group / how many / minimum / maximum / need / come / must
    / enough ! proposals / applications / members does / pay / spend / how many pages / overheads / women / money /
    postdoc / funded last / staff / apply with / reviewers / employees / tender / turnover / admin / quotes / how
    many months / percentage / receipts / how many projects / insurance / fees / ethics / vote / proof / kids /
    committee / small company / funds / countries are in / countries are there in / companies are there, ${NUMBER} +
    partners / institutions / organisations / countries / consortium / team / of us + enough / too many / suffice /
    okay / ok / possible / allowed / too few / can there be / all right, consortium size, team size, size of the
    consortium, size of the team, how big / how large / how small + consortium / group / team, from how many
    countries, each country + partner / at least, does that suffice / is that enough / too many + university /
    charity / town / institutions / partners / of us, nine already / ten already / eight already / seven already,
    headcount, the least you accept / fewest + organisations / partners, we too few / too few / overdoing it / too
    crowded + museum / university / organisations / partners / we, all come from one country / from one country /
    one country enough / two countries enough / from different countries / how many different countries, big
    consortium / small consortium / large consortium / huge consortium, maximum of partners / minimum of partners,
    wants in but we re`,
  alone: `
    on my own + ${SUBMIT} / ${WE} / take part / project / can, on our own + ${SUBMIT} / take part / project / can,
    without a partner, without partners, without a consortium, without collaborators, single applicant*,
    single-applicant*, sole applicant*, solo + ${WE} ! application / applicant / go, individual application*,
    individual applicant*, individual project*, go it alone, going it alone, alone / solo / by ourselves / by myself + put in / hand in / send in / put
    forward + we / i / can a / may a, ${ALONE} + apply / submit / application
    / applications / take part / project / fund / join us / team up / run this / do this / go / bid / apply* /
    participate / participat* + ${WE} / can / could / may / do / is ! each partner / in an / quotes / new name /
    wheelchair / track / insurance / does it qualify / privacy, team up / partner / partners / cooperation /
    collaboration / consortium / collaborate + compulsory / mandatory / obligatory / must we / do we have to /
    required / essential / a must / necessary / do i need a ! agreement / contract / signed / audit / open access /
    sign / country s / legal / women / in english / how many / share / insurance / translate, funded just as me /
    just as me, could one lab do it all / do it all / do everything ourselves / all by itself, no outsiders / no
    outside partners, don t want company / two person lab / one person / one man / one woman + ${WE} / eligible /
    apply / lab / scholar ! consultancy / firm / company, no partner no grant / no partner + grant / allowed /
    possible / apply, a must to bring in others / must we bring in / have to bring in others / forced to collaborate
    / obliged to cooperate / partnership compulsory / partners compulsory / need partners / need a partner / do we
    need a partner / do i need a partner / do we need partners, private person / private individual / freelance
    scholar / independent scholar, someone from the other / anyone from the other / somebody from the other /
    anybody from the other / partner from the other /
    someone from both / someone over there + do i need / do we need / must we / must i / need to have / have to have /
    required / have to be on board / must be on board, just our + department / institute / lab / team / university / company`,
  lead: `
    take the lead, in the lead + ${WE} / who, take the helm, lead partner*, lead applicant*, lead organisation*,
    lead institution*, lead organization*, leading partner, main applicant*, principal investigator + ${MAY} ! moved
    / hire / salary, project lead, project leader + ${MAY}, head + consortium, head + project + ${WE}, co lead*,
    joint leadership, coordinator* + ${MAY} + be / role / duties / become / tasks / responsibilit* / who ! money /
    update / write its / paid, coordinate / coordinates + ${WE} / who / may ! project with, coordination + ${WE} /
    take on / who ! post, ${LEAD} + ${MAY} + ${ORGANISATION} / ${WE} / retired / doctorate / member country ! how do
    we lead to / if it leads / leads nowhere / head of department / moved to / female / lead to / each partner /
    paid / sign / replace / preference / her name / my head / our head / sent to / project with, run the project +
    who / may / allowed / postdoc / can, be in charge / in charge + charity / company / who / can / may, at the
    wheel, steer it / steer the project / steer the consortium, top job, boss of the project / boss of the
    consortium, pi + may / contract / fixed term / postdoc / be, junior researcher + run / lead / ours, run ours /
    run the consortium / run our project / run a consortium + postdoc / junior / charity / who / may / can /
    company, who speaks for the consortium / speak for the consortium, project manager + who / may be / must`,
  'other-countries': `
    another state / other states / another nation / other nations + company / companies / firm / firms / partner /
    partners / join, partner from abroad / partners from abroad + possible / involve / involving / include / can /
    may / allowed ! find / look, third countries, third country, non member*, nonmember*, outside the alliance +
    ${TAKE_PART} / ${ORGANISATION} / ${WE}, non eu + ${ORGANISATION} / ${WE} ! code / encryption, non european*,
    overseas partner*, foreign partner*, foreign institution*, foreign universit*, foreign compan*, treated as
    foreign, foreign organisation*, isn t on your list / not on your list / not a member country / isn t a member /
    not in the alliance / not part of the alliance, other countries / other states / another country / other country
    / outside countries / further countries / abroad / which nations / which countries / any country / what
    countries / different country / elsewhere in / international + join / take part / participate / participat* /
    involved / included / partner up / welcome / eligible / apply / come on board / get money / partners ! find /
    team up / looking / post / member / members of / belong / must come / how many, @country + ${TAKE_PART} +
    ${ORGANISATION} + i work / i m based / we are / we re / based ! send / ship / customs / visa / find / need
    someone / passport / post samples / know / introduce / looking / when / deadline / closes / language / exchange
    / embassy / consulate / territory / from which day / dropped / search / missing / what is the funding / how much
    / charge flights / open for / call / calls / programme / opened / guest from / how many / which partner /
    announced / who is / in dollars, we are a / we re a / i m at a / i am at a / i work at / i m based / we are
    based / we re based / i work in + @country + ${ORGANISATION} / eligible / join / participat* / apply / any way !
    when / deadline / call / calls / by when / how long / what can / anything / what, europe only / only europe /
    only european / rest of the world, come aboard / get aboard / jump aboard + @country / group / country, post
    brexit / after brexit / brits, americans / canadians / norwegians / swiss / japanese / australians / indians +
    qualify / take part / join / eligible / allowed / participate, our institute is in / our lab is in / our
    university is in / our company is in / our charity is in / my institute is in / based in / registered in /
    located in + eligible / can / allowed / may / join / participate / qualify / apply ! office / secretariat /
    alliance based / are you, money flow to / money go to / funds go to + @country / ngo / abroad, ngo in @country,
    @country + join / joining / take part / participate / participat* / eligible / qualify / get money / any of the
    money / wants in / come aboard / allowed in + can / could / may / would / is / are / do / any / does / someone !
    when / call / calls / deadline / language / find / visa / which / competition`,
  agreement: `
    consortium agreement*, cooperation agreement*, collaboration agreement*, partnership agreement*, consortium
    contract*, partner contract*, contract between, agreement between + partner* / ${WE}, contract amongst, contract
    with each other, memorandum of understanding + ${WE}, mou, ${DEAL} + ${AMONG} + ${WE} / need / must / who /
    drafts / law / required + partner* / each other / between us / consortium / amongst us / co applicant* / foreign
    lab / other institutes / uni / collaboration / participants ! climate / lawyer's / dropped / post / nda / grant
    agreement / translate / ownership / patent* / reviewer / licence / sign separately / each partner sign /
    rejected / contract ends / visa / trade / employ*, which law governs, governing law, desca, two page letter /
    letter among the, deal among / binds the participants / bind the participants / bind us legally / bound to each
    other, split duties / duties and disputes / disputes + paper / partners / teams / settle, contract + still
    needed / collaborated / with them / with our partner / partners sign / among / before we start, collaboration
    contract / joint contract / legal contract / written contract / internal contract / internal agreement / written
    agreement / formal agreement / joint agreement / sign an agreement / partner agreement, terms between, side
    letter`,
  sme: `
    sme + definition / count / counts / qualify / qualifies / status / still / what is / as an / are we / as a !
    call / deadline / when / apply, small company / small business / small enterprise / small firm / micro
    enterprise / medium sized / medium-sized / small business status / small to medium + count / counts / qualify /
    definition / what / which / when / how / status / turnover / limit / get / treated ! own contribution / more /
    loan, ${FIRM} + ${SIZE} + ${SMALL} + ${SMALL} ! insurance / trademark / partner leaving, ${FIRM} + qualify as /
    qualifies as / qualify as an / count as / counts as / classed as / regarded as / treated as / considered + small
    / sme / large / medium / micro / independent, ${FIRM} + tiny / small / micro / medium + prove / definition /
    category / still / qualify / count / counts / enough / measure / turnover ! count towards, definition of + sme /
    small / micro / medium, part timers + count / size, test to see if one s an sme / one s an sme / we an sme / be
    an sme / really an sme / an sme + test / prove / proof / definition / still / rules / mean*, little firms /
    little firm / small firms / little one by your book, people may work in a firm / call it big / too big + firm /
    company / sme, grew past / outgrew / grown beyond + employees / staff / status, lose the status / keep the
    status / sme status, staff headcount + firm / company, independent company / independent enterprise / linked
    enterprise* / partner enterprise*`,
  gender: `
    gender + ${WE} / equality / plan / balance / proposal / dimension / say / requirement* / quota ! nouns / gender
    of a / gender of the, equality plan*, gender*equal*, equal opportunit*, equal opportunities, diversity + ${WE} /
    consortium / team / role, inclusion plan, anti discrimination, discriminat* + ${WE} / rules / against, sex and
    gender, female + ${WE} / leaders / researchers / lead / share / quota, woman / women / men / girls / male /
    males / female / females + ${WE} / team / quota / enough / share / percentage / how many + team / quota /
    against us / consortium / need / enough / preference / sample / lead / leaders / share / equal / number of /
    balance / project / panel ! single mum, quota + ${WE} / is there a / women / men ! fish / import, women led,
    female led, underrepresented, all male / all men / male only / men only / only men / only women, pay gap*, sex
    dimension / gender dimension / gender aspects, gep, inclusion + ${WE} / write / text / something, boys only /
    girls only / on boys / on girls + test* / study / mind, fairness to all / fair recruitment / mothers returning /
    returning mothers / career break* / parental leave + bonus / count / considered, non binary / transgender /
    lgbt*, balanced team / gender balanced / mixed team, dei`,
};
