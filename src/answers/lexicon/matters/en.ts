import type { Wordings } from '#src/answers/lexicon/matters/matter.ts';

const DATA = 'data / dataset* / measurement* / result* / finding* / output* / recording*';
const OWNED = 'own / owns / owned / belong* / rights / property / keep / keeps / reuse / share / shared';
const PUBLISHED = 'publish* / public / openly / accessible / appear / disclose*';
const WHEN = 'when / how long / how soon / how quickly / how many weeks';
const APPLICATION = 'application / applications / proposal / proposals / bid / form';
const PARTNER = 'partner / partners / collaborator* / consortium / someone / somebody';
const REJECTED = 'reject* / rejection* / turned down / declined / unsuccessful / refused';
const PROJECT = 'project / projects / grant / funding';

/** English. */
export const en: Wordings = {
  'own-share': `
    own contribution*, money of our own, own share, own funds, own money, own resources, own pocket, match funding, matched funding,
    matching funds, co financ*, cofinanc*, co fund*, cofund*, chip in, cost share, cost sharing,
    ourselves / ourself / myself + pay / contribute / fund / put in / cover, have to contribute, need to contribute, must contribute, must we contribute,
    funding rate`,
  costs: `
    which costs, what costs, which expenses, what expenses, what sort of costs, eligible costs, eligible expenses,
    eligible expenditure, what + spend / use + money / grant / funding`,
  equipment: `
    equipment, device*, measuring device*, machine, machines, machinery, hardware, buy, buying, purchase*, instrument*,
    laptop*, computer*, apparatus, gear, consumables`,
  overheads: 'overhead*, indirect cost*, administrative cost*, admin cost*, running costs',
  staff: `
    staff*, personnel, salary, salaries, wage, wages, hire, hiring, payroll, postdoc*, working time,
    employee* / assistant* / someone + pay / paid`,
  travel: `
    travel*, trip, trips, flight*, airfare*, air fare*, plane ticket*, train ticket*, train fare*, accommodation,
    hotel / hotels + pay / pays / paid / cover* / reimburse* / claim`,
  vat: 'VAT, value added tax, sales tax, gross or net, net or gross',
  childcare:
    'childcare, child care, day care, nursery, babysit*, with kids, with children, with small children',
  subcontracts:
    'subcontract*, sub contract*, outsourc*, external contractor*, external provider*, service provider*',
  'double-funding': `
    double funding, funded twice, other grants, other public money, other funding, second grant, already funded,
    combine* + grant* / funding / money`,
  payment: `
    paid out, pay out, payout*, disburs*, instalment*, installment*, transferred,
    when / how soon / how quickly + money / grant / funds + paid / get / receive / arrive* / come / account / see`,
  advance:
    'advance payment*, in advance + paid / pay / money, upfront, up front, prepay*, pre financ*, prefinanc*',
  currency: 'currency, currencies, exchange rate*, in dollars or, in euros or',
  'budget-changes': `
    reallocat*, virement, move / shift / transfer / switch + money / funds / budget + between / from,
    change / amend / adjust / rearrange / redo + budget / cost plan / cost categories`,
  late: `
    late, too late, belated*, overdue, after the deadline, past the deadline, after the closing date, grace period,
    miss / missed / missing + deadline`,
  'deadline-extension': 'deadline / closing date / due date + extend* / extension / pushed back / push back',
  several: `
    several / multiple / two / more than one / second / another + application / applications / proposal / proposals,
    apply / submit + twice / more than once`,
  resubmission: `
    resubmi*, re submi*, reapply, re apply, ${REJECTED} + again / another try / second time / once more / second chance / revise*`,
  withdrawal: `withdraw*, ${APPLICATION} + take back / pull out / retract`,
  template: 'template*, application form*, sample application*, sample proposal*, form to fill, blank form*',
  attachments: `
    attachment*, annex, annexes, enclos*, supporting documents, which documents, what documents, what paperwork, cv, cvs,
    attach + what / which`,
  signature: `signature*, e sign*, sign / signs / signed + ${APPLICATION}`,
  advice: `
    advice, advise*, consultation*, counselling, help desk, helpdesk, info session*, drop in session*,
    help / helps / support / assistance / guidance + ${APPLICATION} / writing / applying,
    talk / speak / discuss / call + before / beforehand + apply* / submit* / application`,
  confidentiality: `
    confidential*, secret, trade secret*, nda, non disclosure, who + see / sees / read / reads + ${APPLICATION}`,
  'find-partner': `
    team up, partner up, join forces, partner search, matchmaking, brokerage,
    find* / look / looking / search* / seek* / missing / meet / match* + ${PARTNER}`,
  'consortium-size': `
    how many / minimum / at least / number of + partner* / countries / institutions / organisations,
    how big / how large + consortium`,
  alone: `
    on my own, on our own, without a partner, without partners, single applicant*, sole applicant*, individual application*,
    alone / by myself / by ourselves + apply / submit / application / take part`,
  lead: 'take the lead, in the lead, lead partner, lead applicant, leading partner, coordinator*, coordinate*, head + consortium',
  'other-countries': `
    third countries, third country, non member*,
    other countries / other states / another country / outside countries / abroad / foreign + join / take part / participate / involved / included / partner up`,
  agreement:
    'consortium agreement*, cooperation agreement*, collaboration agreement*, partnership agreement*, contract between',
  decision: `
    hear back, response time, turnaround, how long / how many weeks + review / assessment,
    ${WHEN} + hear / know / told / notified / informed / notification / reviewed / reviewing / decision* / decided / decide / approved / outcome / answer / reply`,
  jury: `
    who + jury / panel / reviewers / evaluators, jury members,
    who + decides / reviews / assesses / evaluates / judges / picks / selects`,
  criteria: `
    criteria, criterion, score, scored, scoring, how + assessed / evaluated / judged / rated / selected, what + reviewers + look for`,
  feedback: `${REJECTED} + feedback / reasons / reason / comments / explanation / explain`,
  'early-start': `
    early start, before + approved / approval / grant letter / award / decision + start / begin / started / get going`,
  duration: `
    duration, project length, length of + project*, how long / how many years / how many months + project* / funding / funded + run / last / be / take / for`,
  extension: `
    ${PROJECT} + extend* / extension / prolong* / more time / longer, no cost extension, cost neutral, project extension*, running late,
    finish* + on time / in time + project`,
  reports: 'report, reports, reporting, progress report*, final report*, document our progress, accountable',
  data: `open access, open data, data management, ${DATA} + ${OWNED} / ${PUBLISHED}`,
  patents: 'patent*, intellectual property, IP, IP rights, invention*, copyright*, licensing',
  permits: `
    permit, permits, permission*, consent, landowner*, land owner*, authorisation*, authorization*,
    agree / allowed / just + enter / entering / walk in / go in / catch / collect`,
  visa: 'visa, visas, work permit*, residence permit*',
  ethics: 'ethic*, ethical*, review board',
  animals:
    'animal experiment*, animal test*, animal stud*, lab animals, test* / experiment* + mice / rats / animals',
  privacy: 'GDPR, privacy, data protection, personal data, patient data',
  insurance: `
    insur*, liab*, accident + pay / pays / covered / responsible, damage + pay / pays / covered,
    covered if, covered when, something happens + pay / pays / responsible / covered`,
  customs: 'customs, customs duty, import duty, import duties, import tax',
  exports: 'export control*, export licence*, export license*, export permit*, dual use',
  logo: 'logo, logos, acknowledge the funding, funding notice, branding',
  visits:
    'visit, visits, visiting, guided tour*, tour, tours, come by, drop by, come and see, field trip*, excursion*',
  newsletter: `
    newsletter*, mailing list*, stay informed, keep us posted, kept posted, keep me posted, keep posted, stay up to date, keep up to date,
    in the loop`,
};
