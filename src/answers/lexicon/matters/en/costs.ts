import { PAID, WE } from '#src/answers/lexicon/matters/en/words.ts';
import type { CostsMatter, Wordings } from '#src/answers/lexicon/matters/matter.ts';

const GOODS = `
  buy / buying / bought / purchase* / pay for / pays for / lease / leasing / rent / renting / hire / order /
  ordering / get / replace / replacement / spare parts / new / depreciation / full price / acquire / fundable /
  afford / kit out / claim / charge / covered / out of the grant / procure / upgrade / invest in`;
const THINGS = `
  microscope* / laptop* / notebook* / computer* / server* / tablet* / printer* / camera* / drone* / sensor* / pump /
  pumps / probe / probes / centrifuge* / chemicals / pipettes / reagents / gloves / software / licence / licences /
  license / licenses / tool / tools / machine / machines / kit / gear / materials / lab supplies / furniture / test
  rig / rig / vehicle / van / car / boat / laser* / robot* / monitor / monitors / phones / smartphone* / spare parts
  / batteries / cables / stationery / device / devices / instrument / instruments / apparatus / oscilloscope /
  freezer / prototype parts`;
const LENT = 'borrow / borrowing / borrowed / lend / lends / lent / loan / loans / on loan';
const WORKERS = `
  staff / employee* / assistant* / postdoc* / phd student* / phd / doctoral student* / researcher* / technician* /
  engineer* / project manager* / coordinator / intern / interns / student job / student / students / professor* /
  worker* / people / someone / somebody / person / post / position / job / team members / colleague* / programmer* /
  permanent staff / volunteers / freelancers / principal investigator / fellow / admin person`;
const EMPLOYED = `
  hire / hiring / hired / employ / employed / pay / paid / wage / wages / salary / salaries / hours / hourly / rate
  / rates / payroll / contract / half time / part time / full time / chargeable / charge / stipend / budget for /
  recruit* / fund / funded / month / months / cover / covered / on the grant / claim`;
const CHILDREN = `
  child / children / kid / kids / toddler / toddlers / baby / babies / daughter / son / infant / infants / newborn /
  parent / parents / mum / mums / mother / mothers / single mum / single dad / father / family / families /
  breastfeed* / nursing / twins / little one / little ones`;
const OUTSIDE = `
  external / outside / third party / third parties / freelancer* / agency / agencies / consultancy / consultant* /
  consultants / contractor* / outside the team / service provider / supplier / translators / moderator / another
  company / web agency / a firm / specialist / lab for a fee / engineering office / workshop`;
const TO_ORDER = `
  commission* / hire / buy in / give / pay / get / have / use / done by / do the / build / analyse / tender / quotes
  / farm out / work / programming / survey / bring in / contract / engage / let / pass on / hand over`;

/** What is paid for. */
export const costs: Wordings<CostsMatter> = {
  costs: `
    which costs, what costs, which expenses, what expenses, what sort of costs, what kind of costs, which kinds of
    costs, what kinds of costs, types of cost*, eligible costs, eligible expenses, eligible expenditure, allowable
    costs, costs are eligible, expenses are eligible, ineligible, eligible for funding, eligible cost ! childcare,
    what / anything + spend / use + money / grant / funding / funds / it on ! when / rather use, spend it on / spend
    the money on / spend the grant on / use the money for / use the grant for / money be used for / grant be used
    for / funding be used for, what can be / what may be + claimed / covered / paid for / funded / reimbursed /
    charged ! insurance / success, won t fund / don t fund / do not fund / never fund / not fund / don t pay for /
    can t be funded / not paid for, belongs in the budget / belong in the budget / put in the budget / go in the
    budget / into the budget ! consultancy / freelancer / accountant, catering / food for / sandwiches / lunch /
    lunches / dinner / dinners / coffee / drinks / buffet / party / parties / celebration / refreshments / meal /
    meals / printing / print / posters / postage / flyers / leaflets / brochure* / advertising / room hire / hall /
    venue / rent / land / plot / building / a building / build / refurbish* / renovat* / roof / shed / garage /
    extension to / construction / open access fees / publication fees / publication charges / conference fees /
    registration fee* / bank charges / bank fees / gifts / premium / fees / licence fees / subscription* / wine /
    container + ${PAID} ! office / electricity / embassy / nursery / indirect / membership, buy / buying / purchase
    / build / rent + land / plot / house / building / hall / property / real estate / premises / room / field /
    grounds, cost list, what does the grant cover / what does it cover / what do you cover / what will you cover /
    what is covered / what s covered / what do you pay for / what will you pay for, off limits + money / costs /
    spend, allowed to spend, can we spend / may we spend + on / it / money, spending rules, forbidden costs, what
    you won t pay, go on the grant / put on the grant / on the project budget + is / can / may`,
  equipment: `
    equipment ! do i need for / do you need for / ${LENT}, hardware + ${WE}, consumable*, lab supplies, laboratory supplies,
    laboratory equipment, capital item*, capital expenditure, capital cost*, depreciation, purchase / purchases /
    purchasing + possible / ${WE} / ${PAID} ! land / plot / tax / vat / building, buy + ${WE} / with the money /
    ${PAID} ! land / plot / house / building / buy in / property, buying + ${WE} / ${PAID} ! land / building,
    ${THINGS} + ${GOODS} + ${WE} / grant / project / depreciation / fundable / instead of / may i / can i / could i
    ! embassy / flights / customs / insurance / already ordered / insured / steal / import / work permit / ship /
    shipping / broke / damage / residence / sent to / country / new name / logo / ${LENT}, leasing / lease + ${WE} / machine*
    / buying / purchasing, gear + ${PAID}, machine / machines / machinery + ${PAID}, apparatus + ${WE}, 3d printer,
    device / devices + ${PAID} ! insur* / customs / border, instruments + ${PAID}, tablets / laptops / sensors +
    ${PAID} ! customs, workstation*, second hand + machine* / equipment / buy, projector* + ${GOODS} / ${WE} /
    volunteers, headset* + ${WE}, screws / batteries / cables + list / project / budget / ${WE}, balance for the
    lab, new + laptop / server / computer / camera / microscope / balance / instrument / centrifuge / printer /
    freezer / machine + ${WE} / can / could / for ! customs, lab bench*, purchase / purchasing / buying + sensors /
    tablets / instruments / devices / camera* / machines / computers / software, wear and tear, write off +
    ${GOODS}, hire purchase, test tubes + pay / buy / covered`,
  overheads: `
    overhead, overheads, indirect cost*, indirect expense*, indirects, administrative cost*, admin cost*,
    administration cost*, running cost*, running of the office, running the office, office costs, general costs,
    back office, institutional levy, full economic cost*, flat rate, lump sum + ${WE} / office / calculate,
    facilities charge, management fee, estates cost*, rent / electricity / heating / heating bill / power bill /
    cleaning / accountant / accounting / reception / admin / administration / infrastructure / back office /
    secretar* / bookkeeping / phone bill / internet + claim / share of / percent / percentage / included / adds /
    accepted / part of that / on top / charge / cover / covered / flat rate / anything for / budget / levy /
    surcharge / contribution / pay / refund* ! receipts, institution as such, percent that goes to the institution,
    goes to the university / goes to the institution + percent / share / how much, central services + ${PAID},
    electricity and rent, rent and electricity, heat and light, general expenses, premises costs, indirect +
    percentage / rate / flat, top slice, administration fee`,
  staff: `
    staff cost*, staff time, staffing, personnel, salary, salaries, wage, wages, payroll, working time + ${WE},
    hourly rate*, day rate*, stipend, stipends, staff + ${PAID} / budget / cap / eligible ! sme / vat / insurance /
    travel, hire / hiring / hired + ${WE} + ${WORKERS} / anyone / ph ! lawyer, recruit* + ${WE} / ${WORKERS}, employ
    + ${WE} / ${WORKERS}, postdoc* + ${EMPLOYED} ! visa / childcare / flight / maternity / leave, ${WORKERS} +
    ${EMPLOYED} + ${WE} / hours / wage* / budget / month* / post / grant ! freelancer / consult* / flight* / train /
    insured / accident* / travel / visa / babysitter / hotel / small / interpreter / disabled / sme / turnover /
    embassy / moral* / overseas / partner s site / approval / approved / volunteers coming / paying the / childcare
    / agency / another funder / in the / partners know / mileage / trip / count towards / childminder, post / posts
    / position / positions + funded / fund / half time / part time / pay for / financed ! another funder / half the
    post, pension contribution*, social security, working hours + ${WE}, own time / own working / my time + ${PAID}
    / chargeable / charge / budget, lecturer* + teaching / buy, teaching buyout, buy out + teaching, research fellow
    + pays / pay / hire / take on, take on + research fellow / postdoc / student / assistant / someone / phd / staff
    / technician + pay / pays / grant / project / months / want, overtime, bonus + staff / pay, sick pay, payscale,
    pay scale / pay scales / pay grade*, tenured / permanent + ${PAID} + staff / hours / professor / salary, working
    on the project + paid / pay / hours, man months / person months / person month, fte`,
  travel: `
    travel cost*, travel expense*, travelling expense*, travel budget, travel money, travel allowance, cost of
    travel, subsistence, per diem*, daily allowance*, airfare*, air fare*, mileage, business class, first class +
    ${WE} / travel / train, travel / travelling / traveling / trip / trips / journey* / flight / flights / fly /
    flying / plane ticket* / train ticket* / train tickets / train fare* / train / tickets / bus fare* / taxi /
    taxis / rental car / hire car / private car / accommodation / lodging / hotel / hotels / hotel nights /
    overnight stay* / airbnb / fare / fares / visa fees / bed and breakfast / rail + ${PAID} ! visa / drone / insur*
    / husband / baby / kids / child* / protected / field trip with / study trip, travel / fly / flights / flying +
    ${WE} ! visa / drone / insur* / kids / passport / lamp / study trip, conference / meeting / partner s site /
    project meeting / workshop overseas / research stay / site visit + go to / attend / attending / travel / present
    / get to / going / visit + ${PAID} / claim ! childcare / babysitter / child*, bring + lecturer / guest / speaker
    + over / cost / pay / cover, ferry / taxi / congress / airport / car hire / hire a van / van to get / rail card
    / fuel / petrol / parking + ${PAID}, ferry / van / taxi + site / team / island / airport + ${WE} / pays / yes,
    congress / conference / symposium + may / can / two of us + go / attend / grant ! childcare / playroom, go on
    the grant + congress / conference, get my flight / our flights / my flights / my train / our train + back / paid
    / claim / grant, sleep / overnight + ${PAID}`,
  vat: `
    VAT + ${WE} / ${PAID} / with or without / is / recover* / add, value added tax, sales tax, input tax, net or
    gross, gross or net, net + gross / prices / figures / amounts / VAT, tax / taxes / taxable / taxed + ${WE} /
    invoice / purchases / amounts / grant / budget / goods / refund* / reclaim / deduct ! customs / import / tax
    office, reverse charge, tax on supplies / tax on purchases / tax on the invoice / tax on goods / tax on top /
    before tax / after tax / including tax / excluding tax / plus tax / without tax / with tax / tax included / tax
    number / tax exempt / deduct tax / tax free grant, turnover tax`,
  childcare: `
    childcare, child care, child minding, childminder*, day care, daycare, nursery + ${WE} / ${PAID} ! plant,
    babysit*, baby sit*, nanny, nannies, creche, crèche, kindergarten, after school club, with kids, with children,
    with small children, mind the baby, mind the kids, look after + ${CHILDREN}, caring responsibilit*, family room,
    family friendly, nursing room, ${CHILDREN} + take / bring / along / support / come / help / budget / trip /
    travel / meeting / stay / pay / paid / costs / conference / fieldwork / field / allowance / ticket / lab /
    abroad / workshop / join ! ethics / consent / board / school survey / interview / girls as boys / study, sitter,
    playroom, play corner, mothers room, parent and child room, school holidays + kids / children / daughter / son,
    pick up from nursery, looking after the kids / looking after my`,
  subcontracts: `
    subcontract*, sub contract*, outsourc*, external contractor*, external provider*, external expert*, external
    lab*, service provider* + ${WE} / ${PAID}, service contract*, procurement, tender + ${WE} / work / services !
    when, three quotes, quotes + commission / before / need ! documents / package / in the, external / third party /
    outside + services / work / company / firm / supplier / agency / developer* / help ! licence / insurance /
    damage / funding, ${OUTSIDE} + ${TO_ORDER} + ${WE} / allowed / work / may / can ! trade secret* / customs /
    foreign / liab* / damage / insurance / partner up / country / countries / alliance / nda / audit / charge us /
    data, done by someone / done by somebody / done by others + outside / else / work, buy in + services /
    translators / expertise / ${WE}, freelance / freelancer* + ${WE} / work / build / budget / pay, pr agency,
    agency / commercial lab / survey company / software house / design studio / print shop + ${WE} / handle / run /
    on our behalf / pass, on our behalf + run / do / measure / build, pass the work on / pass the fieldwork on /
    pass work on, outside suppliers / outside supplier / outside firm / outside company / outside help, supplier /
    suppliers / vendor / vendors + ${WE} / names / bid / contract, hand out work / hand over work / hand off, farm
    it out`,
};
