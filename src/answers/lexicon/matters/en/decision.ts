import { APPLICATION, REJECTED, WE } from '#src/answers/lexicon/matters/en/words.ts';
import type { DecisionMatter, Wordings } from '#src/answers/lexicon/matters/matter.ts';

const WHEN = `
  when / how long / how soon / how quickly / how many weeks / how many months / by when / how fast / what date / how
  much longer`;
const TOLD = `
  hear / know / told / notified / informed / notification / notify / reviewed / reviewing / decision* / decided /
  decide / deciding / approved / outcome / answer / reply / result / let people know / let us know / find out /
  learn / verdict / evaluation / assessment / awarded / selected / announce winners / made it / got it / successful
  / review / response`;
const JUDGES = `
  jury / panel / panels / reviewers / reviewer / evaluators / evaluator / referees / referee / experts / committee /
  assessors / assessor / judges / selection committee / review board / board / peer reviewers / juror*`;
const CHOOSES = `
  decides / decide / reviews / assesses / evaluates / judges / picks / pick / selects / select / choose / chooses /
  final say / reads / rates / ranks / scores / makes the decision / has the last word / rules on / vets / judge`;
const ABOUT = `
  public / names / independent / sits / sit / include / appointed / appoint / knows me / know me / conflict of
  interest / rival / biased / neutral / anonymous / who / scientists / officials / members / composed / made up /
  chosen / selected / become a / from abroad / external / how many / expertise / assess us / exclude / object to /
  politicians`;
const JUDGED = `
  assessed / evaluated / judged / rated / selected / score / scored / scoring / scores / weigh / weighs / weighed /
  weighting / ranking / ranked / evaluation / assessment / points / pass mark / criteria / criterion / marks / judge
  / matter / matters / better than / rating / graded / impress* / convince* / decisive`;
const QUALITY = `
  how / what / which / more than / most / extra / important / factor / taken into account / impact / quality / track
  record / threshold / count / does / is / stage / against / on what / for`;
const REASONS = `
  feedback / reasons / reason / comments / explanation / explain / why / appeal / appealed / challenge / complain /
  complaint / weak points / weaknesses / score / what the reviewers wrote / reviewers said / what let us down /
  review / reviews / reports / talk us through / learn why / improve / went wrong / criticism / critique /
  justification / grounds / see what / contest / where did / short`;
const TO_BEGIN = `
  start / starts / starting / started / begin / begins / beginning / begun / get going / get started / kick off / go
  ahead / order / ordered / buy / bought / hire / hired / spend / spent / spending / costs / expenses / incurred /
  under way / underway / running / work / recruit / fieldwork / commit / refund / purchase* / launched`;
const APPROVAL = `
  before approval / before you ve approved / before it is approved / before it s approved / before approved / before
  the award / before the grant / before the decision / before a decision / before you decide / before we hear /
  before the contract / before the result / ahead of the grant / ahead of approval / ahead of the decision / ahead
  of the award / grant letter / already ordered / already started / already begun / already bought / already hired /
  already under way / still deciding / have your yes / wait for the approval / wait for approval / early start / at
  our own risk / at my own risk / pre award / prior to approval / prior to the award / prior to the decision / until
  you approve / while you re deciding / while you decide / retroactive* / retrospectiv* / approval so`;

/** The decision. */
export const decision: Wordings<DecisionMatter> = {
  decision: `
    decision / decisions / decided / outcome / outcomes / results / notified / approval + weeks after / months after / within
    weeks / weeks of / takes weeks / take weeks / takes months / take months ! before, how soon / how quickly / how fast + decide / decision / hear / answer, hear back, hear from you + ${WE} / when,
    response time*, turnaround, processing time*, review time*, how long / how many weeks + review / assessment /
    evaluation / selection, ${WHEN} + ${TOLD} + ${WE} / decision / outcome / hear ! extension / start date / next
    round / ends / quiet / visa / ethics / retract / fieldwork / what let us / project run / open the / reviewers
    wrote / deadline for / tell you that / call opens / project end / agreement / jury meet / receipts / insurance,
    when is the decision, decision date*, date of the decision, when s the decision, decision / decisions / results
    / outcome + when / expected / made / come / announced / due / ready ! who / final say / own / data / negative /
    publish our, if we got it / whether we got it / whether we re funded / whether we are funded / whether it s been
    / if we re funded / whether our bid / if our bid made it / if we ve been / whether we succeeded / did we get it
    / did our bid / has our application been / has our bid / status of our / status of my / state of our
    application, who gets funded + settled / when / known, who got funded + where / list / published, winners + list
    / published / announced / when / list of ! last year s / who, any news + applied / application / bid / submitted
    / proposal / since, it s been silent / been silent / heard nothing / haven t heard / not heard / no word / no
    reply + ${WE} / applied / submitted / application, unsuccessful teams / unsuccessful applicants / losers + told
    / informed / hear / notified, with the outcome, letter of acceptance / letter of approval / acceptance letter /
    award letter + when / how, envelopes get opened, how do you notify / notify applicants / notified by, no email
    so far / no mail so far / no answer so far / nothing so far / no response yet / no reply yet + ${WE} / mean /
    lost / normal, between submitting and the result / weeks between / months between + result / decision /
    submitting, results before / results by / results after / results are out / results out / result yet, hoping for
    a yes / hope for a yes / should we still be hoping / still hope, time to decision / time to grant, told if we /
    told whether / tell us if we / tell us whether / learn if we / learn whether we / find out if we / find out
    whether, success letter / rejection letter + when`,
  jury: `
    jury + ${WE} / members / is on ! visit, who + ${JUDGES} + ${ABOUT} / ${WE} ! reviews experiments / signs off /
    board clear / trial, jury members, panel members, ${JUDGES} + ${ABOUT} + ${WE} / public / independent / who /
    appointed / people / sits / names / panel ! nda / wrote / comments / ethics / irb / patients / signs off /
    teenagers / understand / confidential / what do reviewers / sent to / does it count / vote / board clear /
    moral* / spanish / clearance / children / trial, who + ${CHOOSES} + project / projects / bid / bids /
    application / applications / proposals / ${WE} / winners ! export / licence / ethics / signs / customs /
    experiments / virement / coordinator, conflict of interest, conflicts of interest, become a reviewer / become an
    evaluator / become a referee, scientists or / officials + choose / decide / who / or, who decides + ${WE} / on /
    projects / who ! goal / referee, final say + ${WE} / who, peer review + is it / ${WE} / who / external, peer
    reviewed + ${APPLICATION}, whose vote / overrule / overrules + experts / board / panel / bids, fell out with /
    don t get on with / enemy / friend of mine / knows me / know one of the / ex husband / my former boss + assess*
    / judge* / referee* / panel / jury / review*, academics rate us / who rates us / who rates / who ranks / who
    scores / who votes / who assesses us / people who decide / people who assess / people deciding, politician* +
    choice / involved / decide / vote / say, who chooses / who makes the choice / involved in the choice / involved
    in the selection / involved in the decision, voting rights, sit on the panel / sits on the panel / sit on the
    jury / on your panel / on the panel / on the jury + who / can / may / industry / scientists / people / i / women
    ! trial`,
  criteria: `
    criteria + ${WE} / which / what / evaluation / selection / matter, criterion + ${WE}, selection criteria,
    evaluation criteria, assessment criteria, award criteria, pass mark, marking scheme, scoring system, minimum
    score, points system, interview stage, how are proposals / how are applications / how are bids / how is our bid
    / how do you choose / how do you select / how do you evaluate / how do you assess / how do you decide / how do
    you rank + ${JUDGED} / choose / select / evaluate / assess / decide / proposals / projects / winners / who gets
    ! appointed, ${JUDGED} + ${QUALITY} + ${APPLICATION} / ${WE} / impact / team / scientific quality / charity !
    reviewers wrote / our score / talk us / how are the experts / jury / deadline / who / when / closing / how small
    / how long / reviewers sign / criteria for the / layout / differs / reviewed by / referees / start / successful
    / count towards / rejected / refusal / turnover / volunteer* / how is the grant paid / yesterday / size of a
    firm / insurance / associated / sme / part timers / ethics / win / quota / data / score did, what makes +
    application / proposal / bid / good / winning / strong / better ! dog, what + reviewers + look for / want /
    value / like, look for in, extra points, bonus points, fare better / do better + projects / bids / proposals,
    fewer points / more points / how many points / points for / lose points / get points / scale of + ${WE} /
    project / team / publications ! did we / our bid get / we get, public benefit / novelty / feasibility /
    originality / relevance / quality / sustainability + reward / count* / more / ranking / matters / weight / most
    / important, threshold + clear / reach / must / points / score, read the criteria / see the criteria / find the
    criteria, tip the balance / tips the balance / tie breaker / equal score / same score, chances + improve /
    better / raise / increase, value most / value more / priority to / prioritise / favour + ${WE} / projects / do
    you, ranking list / ranked list / in the ranking`,
  feedback: `
    ${REJECTED} + ${REASONS} ! before we submit / draft / visa / consulate / idea before / since the last round /
    steal / note on / next call / reports or / rework / wait, give feedback + do you / any / unsuccessful / to
    applicants, get feedback + can we / do we / will we ! draft / before / idea, reviewers wrote / reviewer comments
    / reviewers comments / reviewers said / reviewers thought / referees comments / evaluation report / evaluation
    summary / review reports / assessment report, appeal + ${WE} / decision / refusal / against / outcome, contest
    the decision / challenge the decision / complain about the decision, where did our bid / where did we / where
    our bid / what was wrong with / fall short / let us down / went wrong with our + ${WE}, why were we / why was
    our / why wasn t our / why weren t we / why did our / why didn t we / why did we not + rejected / turned down /
    bid / application / proposal / chosen / selected / funded / get / successful / make / refused / unsuccessful,
    learn why / know why / understand why / without any explanation / no explanation / any explanation + ${WE}, our
    score / our scores / our marks + know / see / what / how / get, one line no / could you elaborate / short no /
    bare no, evaluation sheets / score sheets / score sheet / evaluation sheet, for those who lose / those who fail
    / losers get, learn from it / learn from our mistakes / learn from the rejection, panel got it wrong / got it
    wrong / unfair decision / unfair review / unjust / wrong decision / disagree with the decision / disagree with
    the review*, how can we complain / file a complaint / lodge a complaint / objection / object to the decision,
    remarks + referees / passed on / reviewers / panel, which marks / what marks / marks did + bid / section / our /
    we, not selected + learn / why / reasons / explain / explanation / what, what was missing / what was lacking /
    where did it go wrong / what did we do wrong / what went wrong + ${WE} / bid / application`,
  'early-start': `
    still being assessed / still being reviewed / still under review / still being evaluated / still pending / while you decide / is being
    assessed / is being reviewed + start / begin / build / building / dig / hire / buy / order / already,
    early start + ${WE} / permitted / allowed / is, pre award cost*, ${APPROVAL} + ${TO_BEGIN} ! reviewers / which
    licence / drop out / ethics / bank guarantee / hear back, before + approved / approval / grant letter / award /
    decision + start / begin / started / get going / hire / buy / bought / order / spend / incurred / kick off,
    already / now / ahead + ordered / started / begun / bought / under way / hire / hired / begin / launched /
    underway / kick off + harm / still fundable / fundable / approval / problem / grant letter / decision / risk /
    eligible / jeopard* / refunded / count / okay / deciding, from which day / from which date / from what date /
    from when + spend / costs / expenses / money / start / charge / eligible / incur ! call, hold everything / hold
    off + ${WE}, wait + yes / approval / decision / letter + start / begin / order / everything / hire / fieldwork,
    dated before the grant letter / before the grant letter / before the letter / backdat* / predat* / earlier
    invoices / invoices from before / bills from before / bills dated before, done already / half done already /
    half finished + fundable / still, candidate today / sign her up / sign him up / sign up + award / yet / letter,
    paid a deposit / deposit on, ruin our chances / ruined our chances / spoil our chances / endanger our, job ad
    wait / job advert wait / wait for the grant letter / wait for the award / wait for the letter / wait for your
    letter / wait for your yes, letter is on its way / letter hasn t arrived + start / get going / begin / fine,
    jump the gun, before signing + contract / start / begin, start early / begin early / start sooner / start now /
    begin now / start right away / start immediately / begin right away / start before`,
};
