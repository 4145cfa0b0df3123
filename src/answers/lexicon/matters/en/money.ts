import { PAID, WE } from '#src/answers/lexicon/matters/en/words.ts';
import type { MoneyMatter, Wordings } from '#src/answers/lexicon/matters/matter.ts';

const OURSELVES = `
  ourselves / ourself / myself / itself / themselves / our own / its own / their own / own money / on our side`;
const TO_BEAR = `
  pay / pays / paying / contribute / fund / put in / cover / finance / bring / find / shoulder / chip in / bear /
  stump up / raise / top up / spend / put up / provide`;
const SHARE = `
  percent / per cent / percentage / share / everything / whole thing / full / fully / all of it / the rest / 100 /
  half / in full / whole lot / whole amount / entire / whole cost`;
const GRANTED = `
  cover / covered / covers / fund / funded / do you fund / would you pay / do you pay / you pay / will you pay / pay
  for / financed / refund / support`;
const FUNDERS = `
  national grant / another grant / other grants / other grant / another funder / other funder* / other funders /
  foundation / foundation s / lottery / ministry / eu project / eu grant / eu funding / european scheme / european
  grant / regional funding / region / state funding / other scheme / other schemes / another scheme / other
  programme* / another programme / two programmes / other money / other public money / second grant / sponsor* /
  donor* / donation* / other sources / elsewhere / other funding / another source / different funder / two funders /
  research council / bursary / existing grant / horizon / crowdfunding / other public funds / additional funding /
  co funder*`;
const ALREADY = `
  already / also / mix / combine* / combining / same time / on top / top up / tops it up / too / half / problem /
  tell you about / rule us out / still apply / still / alongside / at the same time / parallel / build on / stack /
  with yours / deduct* / declare / allowed / simultaneously / as well / besides / reduce / together with / hold /
  cut / mention / in addition / conflict / clash / accept / receive / get`;
const MONEY = `
  money / funds / grant / payment / payments / instalment / instalments / transfer / transfers / tranche / cash /
  funding / reimbursement / claim`;
const ARRIVES = `
  paid / get / receive / received / arrive / arrives / arrived / reach / reaches / come / comes / account / see /
  transferred / released / land / lands / sent / send / work / request / made / drop / hit / draw down / expect /
  processed`;
const LINES = `
  lines / line / headings / heading / categories / category / cost plan / budget / budgets / money / funds / funding
  / next year / between / from travel / from staff / salaries / leftover / left over / rest / surplus / items /
  something else / unspent / unused`;
const PROOFS = `
  receipt / receipts / invoice / invoices / bill / bills / timesheet* / time sheet* / books / bookkeeping / accounts
  / proof / evidence / ledger / documentation / paper originals / tickets / boarding pass*`;
const KEPT = `
  keep / kept / store / stored / hold on to / check / checked / prove / lost / lose / photocop* / copies / scan /
  scans / scanned / originals / submit / show / required / necessary / need / needed / inspect* / hand in / how long
  / archive / retain / throw away / digital / demand / want / attach`;
const GIVEN = 'spend / spending / spent / expenditure / expenses / costs / money';

/** Money. */
export const money: Wordings<MoneyMatter> = {
  'own-share': `
    own contribution*, money of our own, money of their own, own share, own funds, own money + ${WE}, own resources,
    own pocket, own pockets, match funding, matched funding, matching funds, match fund*,
    co financ* / cofinanc* / co fund* / cofund* ! funded by / financed by / cofunded by / cofinanced by, self financ*, self fund*, chip in, cost share, cost sharing, in kind, funding rate*, funding
    intensity, aid intensity, intervention rate, grant rate, full funding, fully fund*, partial funding, part fund*,
    ${OURSELVES} + ${TO_BEAR} ! insurance / customs, have to contribute, need to contribute, must contribute, must
    we contribute, do we contribute, asked to contribute, expected to contribute, what we put in / we put in / put
    in ourselves / put money in / our contribution / our part, cost us on top / cost us, volunteer time / volunteer
    hours / volunteering hours + count / counted / towards / contribution, our share + costs / pay / how much /
    what, ${SHARE} + ${GRANTED} + ${WE} / only / or / everything / just ! equipment / camera / depreciation /
    overhead* / travel / overseas / post / admin / indirect / running / another funder / vat / tax / insurance /
    childcare / heating / damage, what percentage / how many percent / what proportion / what share / how much + we
    / our / us + contribute / fund / cover / pay / bear / find ! how much money is / reallocat* / admin / overhead*
    / customs / moved / vat / deadline / budget may / insurance / fee, no spare cash / no reserves / no money of our
    own, split between your part and ours, find from other sources, our end of the bill, out of our budget, from our
    own budget, our own money, put on the table, have to raise + rest / ourselves / percent, we find / we pay / we
    put / we cover + 10 / 20 / 25 / 30 / 40 / 50 / percent / rest / remainder, remainder + who / pay / cover / find,
    shortfall + who / cover / pay, free of charge for us, cost us anything / costs us anything, cash or in kind,
    skin in the game, matching, our share, your share, funding cap percent, 100 percent funded / 100 per cent /
    hundred percent + ${WE}, only part of the costs, whole bill, fund 80 / fund 50 / fund 70 / fund 60 / fund 100 /
    fund 90`,
  'double-funding': `
    double fund*, double dip*, funded twice, paid twice, other grants, other public money, other public funding,
    other funding, second grant, two grants, already funded, already receive + fund* / grant / money / support,
    already get + grant / money / fund* / support, already have + grant / funding / money, cumulat*, double subsid*,
    combine* / combining / mix / stack / alongside + grant / grants / funding / money / funds ! personal / teams,
    ${FUNDERS} + ${ALREADY} + ${WE} / half / post / pump / same idea / idea ! differ* / successor / compare / same
    as / evaluation / how does the alliance / withdraw / retract / buy, tops it up / top it up / top up your grant,
    financed by / funded by / paid by / supported by + another / ministry / foundation / other / two programmes / eu
    / national / state + ${WE} / still / build on / same ! who, if we get money elsewhere + cut / deduct, two
    programmes / two schemes + paid / fund / same, crowdfunding, tax credit*, fellowship + clash / alongside /
    conflict / same time, declare what else / what else we ve been / other awards / other support / second funder /
    two pots / two sources / different pots, say yes as well / says yes as well / both say yes / both accept / both
    grants, have to choose + grant / yes / funder, paid for by another, support from elsewhere, clash + grant /
    scheme / fellowship / funding, other applications pending, same project to`,
  payment: `
    money get to us / money reach us / money arrive / funds get to us / funds reach us,
    paid out, pay out, payout*, disburs*, instalment*, installment*, tranche*, payment schedule*, payment plan,
    payment request*, payment claim*, draw down, drawdown, bank details, bank account, iban, account number, how do
    payments work, how does payment work, how are payments, payments + ${WE} / how / when / made / work ! advance /
    pre, transferred + ${WE} / money, when / how soon / how quickly / how often / how long / who to + ${MONEY} +
    ${ARRIVES} + ${WE} / account / it / automatically ! hear / spend / feedback / budget line / long until / carried
    / reallocat* / prove / closing / used for / reach the deadline / abroad / decision / apply / fit / work out /
    get my flight / receipts / different / lines / spent / back / decide / approved / successful, sent to the
    coordinator / paid to the coordinator / to each partner separately / to each partner / directly to each + money
    / paid / sent / payment / it / transfer, hold anything back / withhold / held back / retention / final payment /
    last payment / first payment / next payment, reimbursement + after / fact / retrospective* / how / in arrears,
    in arrears + paid / pay / money, request funds / request money / request payment, invoice you / send you an
    invoice / send an invoice, sent the claim / our claim / payment claim, wire / wired + ${WE} / lead / money, lump
    / chunks / slices / slice / portions + transfer / pay / money / kept / last / several, refunded after / get
    refunded / spend first / pay first / reimbursed later / refunded later + ${WE} / do, not a cent / not a penny /
    still no money / no money yet / still waiting for the money / haven t been paid / not been paid / hasn t
    arrived, passes it on / pass the money on / distributes the money / distribute the money, money flow / flow of
    money, cashflow plan, paid quarterly / paid monthly / paid annually / paid yearly / quarterly payments`,
  advance: `
    advance payment*, an advance, advances, in advance + paid / pay / money / funds / cash, upfront + ${WE} / money
    / pay*, up front + ${WE} / money / pay*, prepay*, pre pay*, pre financ*, prefinanc*, pre fund*, prefund*, down
    payment, start up money, start up funds, seed money + ${WE}, bankroll*, bank guarantee*, cash flow + ${WE}, cash
    reserves, bridge / bridging + money / finance / loan / funding, float + ${WE}, money / anything / something /
    part of the grant / some of it / cash / funds / funding / transfer + at the start / on day one / before we spend
    / before spending / before any invoices / from the start / at the beginning / ahead of time / beforehand /
    before the project starts / early on / right away + ${WE} / paid / given / released / get ! approved / start
    before, given ahead of time / paid beforehand / money beforehand, first chunk, before it has spent / before we
    ve spent / before we have spent / before spending anything, on day one + money / transfer / pay / get, reserves
    + wouldn t / last / no / months / small ! won t, can t afford to wait, lay out the money / lay out money, kick
    start money, money first, out of pocket until`,
  currency: `
    currency + ${WE} / ${PAID} / which / used / report* / what currency do ! currency is used in, currencies + ${WE} /
    ${PAID}, exchange rate*, conversion rate*, exchange loss*, exchange gain*, currency risk, currency loss*,
    foreign exchange, daily rate, monthly average, rate of exchange, in dollars or, in euros or, in pounds or, euros
    or, dollars or, pounds or, or dollars, or euros, or pounds, euro / euros / dollar / dollars / pound / pounds /
    sterling / franc / francs / swiss francs / yen / kroner / krona / kronor / zloty / rupees / pesos / rand / local
    currency + budget / accounts / receipts / convert / converting / report / pay / paid / dropped / fall / falls /
    rate / invoices / claim / figures / amounts / bookkeeping / denominated / rises / keep ! up to / over, convert /
    converting / conversion + receipts / invoices / costs / currency / rate / amounts / expenses / bills, crowns,
    czech crowns, forint*, dirham*, rand, rates swing, rate swing, currency swing*, central bank*, converting +
    figure / rate / use / money, local money, own currency, foreign currency, home currency, national currency,
    different currency, other currencies, exchange + rate / loss / euros / dollars ! student exchange, devalu*,
    inflation + grant / budget`,
  'budget-changes': `
    reallocat*, re allocat*, virement*, rebudget*, re budget*, budget change*, budget shift*, budget amendment*,
    budget revision*, underspend*, overspend*, unspent, unused funds, leftover + money / funds / budget / grant /
    use, left over + money / funds / budget / grant / use ! food, carry over / carried over / carry forward /
    carried forward / carried into / roll over / rolled over + money / funds / budget / grant / it / year, move /
    shift / transfer / switch / moving / shifting / transferring / reassign / convert + money / funds / budget /
    salaries / travel / staff / personnel + between / from / lines / to / into + ${LINES} ! account / coordinator,
    change / amend / adjust / rearrange / redo / alter / revise / modify / flexible / deviate / exceed / stick to +
    budget / cost plan / cost categories / budget lines / budget line / financial plan / spending plan / budget
    headings ! when, cost less / costs less / cheaper / cost more / prices went up / more expensive / prices have
    risen / saved / savings + rest / use / cost plan / budget / something else / money / difference / spend / can we
    / may we, rather use / rather spend / instead spend / use that sum / use it instead / swap + sum / money /
    budget / partner / partners / job ! site / ppartners know / work packages, reshuffle*, drop the line, boost the
    one, left over / leftover + what may / what can / keep / do with / spend, cash to spare / money to spare / spare
    money, hand us some, sums per heading, per heading, discount + left over / what may, savings, spend less on /
    spend more on / more on, binding + sums / budget / figures, overrun* + budget / cost, contingency, price
    increase* + ${WE}, costs have gone up / gone up in price / became more expensive, that sum / that money + pay
    for / instead / may / use`,
  audit: `
    audits / audited / auditing ! in the world, audit + we / you / our / project / require* / project / expect !
    audit firm / when, auditor*, accountant s certificate, certificate from an accountant, audit certificate*,
    certified accountant, financial statement* + ${WE}, spot check*, timesheet*, time sheet*, time record*,
    bookkeeping + ${WE}, financial control*, financial check*, expenditure check, record keeping, proof of +
    ${GIVEN} / payment / purchase, evidence of + ${GIVEN}, ${PROOFS} + ${KEPT} ! customs / tax / convert / kroner /
    no alternative / approval / currency / before any invoices / electricity / net / gross / small / tiny / reclaim
    / covered / research / daily rate / plus, prove / verify / check / checks / checked / inspect / justify /
    document / account for + spent / spending / our books / the books / finances / our accounts / expenses /
    expenditure / what we spend / hours worked / the money was ! eligibility, shred*, log their hours / log our
    hours / log hours / record hours / record our hours / record working, inspectors / inspection + ${WE}, certify
    the figures / certify the accounts / certified accounts, bank statement* + proof / enough / need, separate bank
    account, separate account + project / money / grant, what went where, tickets + filed / paper / stuck / keep,
    track spending / track our spending, cost centre, money trail, paper trail, vouchers + keep / lost / file,
    archive / archived + ${PROOFS}, who checks + money / spending / accounts / books`,
};
