import { APPLICATION, REJECTED, SUBMIT, WE } from '#src/answers/lexicon/matters/en/words.ts';
import type { ApplicationMatter, Wordings } from '#src/answers/lexicon/matters/matter.ts';

const DEADLINE = `
  deadline / closing date / due date / cut off / cutoff / submission date / closing time / end of the call / date`;
const AGAIN = `
  again / another try / another go / second time / once more / second chance / revise* / rework / improved / next
  round / next call / coming round / third attempt / second attempt / recycled / recycle / from scratch / try again
  / new attempt / another attempt / wait / count against / same / anew / reuse / re use / enter the next / old text
  / old one / come back`;
const ENCLOSURES = `
  documents / document / attachment* / cv / cvs / résumé* / resume / letter of support / letters of support / letter
  of intent / letters of intent / statutes / annual accounts / quotes / pictures / photos / video / videos /
  publication list* / list of publications / certificates / references / reference letter* / balance sheet* / work
  plan / gantt chart / register extract / articles of association / supporting letter* / diagrams / figures /
  appendices / transcript*`;
const ENCLOSED = `
  send along / send with / include / included / attach / attached / enclose* / add / append / required / mandatory /
  need / needed / want / wanted / package / with the application / submit / hand in / upload / missing / else / must
  / supply / provide / expected / enough`;
const SIGNED = `
  sign / signs / signed / signing / unsigned / signatory / signatories / ink / stamp / stamped / docusign / put her
  name / put his name / put their name / scanned / counter sign* / countersign* / autograph / authorise / signature`;
const SIGNERS = `
  ${APPLICATION} / who has to sign / who must sign / who signs / rector / dean / head of department / vice
  chancellor / each partner / partners / director / deputy / chair / treasurer / paper / electronic* / digital* /
  official / formally / pdf / scan / president / mayor / ceo / boss / board / first / supervisor / manager`;
const HELP = `
  advice / advise* / help / helps / helping / support / assistance / guidance / tips / opinion / feedback / look at
  / look over / read a draft / read our draft / discuss / talk / speak / ring / call / chat / check / consult / ask
  questions / give us / sounding board / coaching / mentor* / run it by / walk us through / comment on / pointers /
  hints / webinar / workshop`;
const BEFORE = `
  before / beforehand / prior / draft / idea / topic / sketch / concept / first timers / first time / never done /
  applying / applicants / writing / write / fits / strong / helpdesk / info session / eligible / good application /
  good proposal / good bid`;
const READERS = `
  read / reads / see / sees / seen / steal / stolen / leak / leaks / leaked / published / publish / public / pass on
  / passed on / pass our / share / shared / reveal / disclose / access / copy / safe / protect / protected / on to
  anybody / rival / rivals / competitor / competitors / black out / shown / look at / get hold of`;
const LANGUAGES = `
  english / german / french / spanish / italian / portuguese / polish / dutch / danish / swedish / norwegian /
  finnish / greek / russian / chinese / japanese / korean / arabic / turkish / ukrainian / czech / hungarian /
  croatian / latvian / lithuanian / estonian / romanian / bulgarian / native language / mother tongue / native
  tongue / local language / own language / bilingual / language / languages / british or american`;
const IN_LANGUAGE = `
  in english / in german / in french / in spanish / in italian / in portuguese / in polish / in dutch / in danish /
  in swedish / in norwegian / in finnish / in greek / in russian / in chinese / in japanese / in korean / in arabic
  / in turkish / in ukrainian / in czech / in hungarian / in croatian / in latvian / in lithuanian / in estonian /
  in romanian / in bulgarian / in native language / in mother tongue / in native tongue / in local language / in own
  language / in british or american / bilingual / language / german text / english text / german version / english
  version`;
const WRITTEN = `
  write / written / writing / submit / submitted / hand in / apply / application / applications / proposal /
  proposals / bid / outline / text / summary / abstract / form / translate* / translation / reviewers / documents /
  draft / drafted / send it / fill in / complete / be in / have to be / answers / part`;

/** The application, until it is handed in. */
export const application: Wordings<ApplicationMatter> = {
  late: `
    late + ${SUBMIT} / accept* / arrive* / day / hour / hours / hand ! train / parts / equipment / project end /
    late fee / report / home / finish / postponed, belated*, overdue + ${SUBMIT}, tardy, after the deadline, past
    the deadline, past the date, after the closing date, after closing time, after the due date + ${SUBMIT}, grace
    period, days of grace, leeway + ${SUBMIT} / deadline / minutes, miss / missed / missing + ${DEADLINE} + we / our
    / i / application ! outline deadline / not miss / never miss / don t want to miss / next, postmark*, day after /
    hours after / minutes after + ${SUBMIT} / deadline / closing, crash* / went down / outage / server was down /
    broke down / froze / stuck in the post / timed out / technical problem* / internet failed + ${SUBMIT} / minute*
    / midnight / deadline / post, forgot + submit / upload / press / send / deadline, closing date was / deadline
    was / call has closed / closed yesterday / deadline has passed / closed last night / deadline passed / closed an
    hour + still / any chance / anything / can we / only / but / accept / possible / late / too, minutes late /
    hours late / a day late / days late, overshoot* + hour / deadline / minutes, slept through / overslept, after
    closing / after the call has closed / after the call closed / after the closing / after midnight / past midnight
    + ${SUBMIT} / accepted / possible / add / envelope / can ! hear back, a day behind / an hour behind / behind
    schedule with the application, ended on friday / ended on monday / ended yesterday / ended last / closed on
    friday / closed on monday + still / may / apply, at the last second / last minute / last evening / final evening
    / final hour / one minute to + portal / power / error / upload / internet / exception* / submit*, power was out
    / power cut + ${SUBMIT} / evening / final / exception*, make exceptions / any exceptions / exception + late /
    deadline / afterwards / closed, courier + envelope / lost / closing / late, how strict are you / how strict +
    hour / minutes / deadline / closing`,
  'deadline-extension': `
    deadline / closing date / due date / cut off / submission date / end of the call + extend* / extension / pushed
    back / push back / postpone* / later / flexible / final / stretched / moved back / prolong* / negotiable / put
    back / set in stone / delay / delayed / shifted / movable / firm ! bring forward / did / was / project's end,
    extended deadline, extra days + ${SUBMIT} / applicants / given / last year, more time / longer / another week /
    extra time / extra week / few more days / couple more days / extra days / another fortnight / two more weeks / a
    bit longer + ${SUBMIT} / hand in / deadline / ready / to submit ! project / study / running / report / wait,
    postponement, can you wait for us / could you wait for us / wait for us, won t be ready / not be ready / not
    ready + call / deadline / date / time / closing, move the submission date / move the due date / move the
    deadline / move the closing date / move the date / shift the deadline / prolong the call / prolong it / keep the
    call open / leave the call open / hold the call open, later slot, more days / ten more days / few days more /
    five more days / three more days + call / submit / hand / grant that / application / deadline, open for such a
    short time / such a short time / too little time / not enough time + call / submit / apply / open / prepare,
    finish the application + time / later`,
  several: `
    several / multiple / two / more than one / second / another / three / various / both + application /
    applications / proposal / proposals / bids / bid / ideas / submissions / outlines / consortia / projects +
    ${SUBMIT} / ${WE} / may / can / allowed ! join / funders / programmes / partner s / twice rejected / second time
    / funder / other grants / differ* / another grant / how many projects have / biggest, how many applications /
    how many proposals / how many bids / how many ideas / how many submissions + per / may / can / one / each /
    allowed / submit / institution ! came / were / received / last, apply / submit / appear / bid + twice / more
    than once / several times / only once / on various / independently of each other / separately / one go, more
    than one consortium / more than one project / two consortia / several consortia / various bids / in two projects
    / both projects / two projects at once, partner in one / coordinator of one / already in a project / already
    named / already part of + second / another / my own / too / submit / coordinat* / lead, only one go / one per /
    once per / one each / limit per + call / institution / person / applicant / round / university / department,
    ideas + need to choose / have to choose / must we choose, another group here / another team here / other groups
    here / different team from / group next door + bid* / apply* / submit / propos* / call, two different teams /
    more than one team / two teams, small and a large project / both at once, limit per faculty / limit per
    institute / limit per department / limit per organisation / cap per / maximum per institution / per faculty /
    per department, named in a colleague s bid / named in another / named on another / partner in another / partner
    on another + too / own / bid / also, knock each other out, compete with each other / compete against each other,
    how many times + may / can + one / apply / same`,
  resubmission: `
    resubmi*, re submi*, reapply*, re apply*, reapplication, ${REJECTED} + ${AGAIN} ! can you ask again / reviewers
    wrote / wait for us / extra days / happen again, same proposal again / same application again / same bid again /
    same idea again, third attempt / second attempt / another attempt + ${WE} / limit / allowed / charity, earlier
    refusal / previous rejection / earlier rejection / previous refusal, since the last round / improved since,
    second version / revised version / improved version / new version + reviewers / first / submit / old, cooling
    off, turned down + how / once / barred / time / wait / new, you said no / they said no / said no in / said no to
    us / an earlier no / a previous no + barred / now / again / against / try / worth, reserve list + got nothing /
    another / go, come back with the same / coming back with the same / come back next year, second time round /
    second time around, barred / blacklisted / locked out + ${WE} / now, worth another go / another shot / one more
    shot / have another go / give it another, failed bid + again / rework / new / next, same project next`,
  withdrawal: `
    withdraw* + ${WE} / ${APPLICATION} / how ! consent / permission, withdrawal, retract* + ${WE} / ${APPLICATION}, ${APPLICATION} + take
    back / pull out / pull / cancel / cancelled / removed / remove / delete / scrap / undo / undone / take out /
    take our / back out / drop out / drop / called off / step back / pulled the plug / rescind ! text / project /
    black / call cancelled / call been / grant call, back out + ${WE}, pull out of the selection / drop out of the
    selection / out of the selection / out of the running, changed our minds / changed my mind / change our minds,
    submitted by mistake / submit by mistake / pressed submit by / sent it by mistake / by accident + submi* / undo
    / undone / applied, cancel what i submitted / cancel what we submitted / cancel our submission, step back from /
    back away from + submission / application / bid, no longer want to apply / no longer want to take part / don t
    want to go ahead / no longer interested, uploaded our draft / uploaded the wrong / sent the wrong / submitted
    the wrong / wrong file + remove / delete / undo / replace / take, back out + before / possible / decide / can,
    change our mind / changed my mind / second thoughts, get our application back / get our bid back / take it back
    / call it off + ${WE}, remove our / remove my / delete our / delete my + bid / application / proposal /
    submission / draft`,
  template: `
    template*, application form*, sample application*, sample proposal*, sample bid*, model application*, example
    application*, example proposal*, form to fill, forms to fill, blank form*, fillable, pdf form*, word file +
    ${WE} / website / open / where, budget spreadsheet, budget sheet, excel sheet, spreadsheet + ${WE} / download /
    where / budget, boilerplate, specimen, model letter*, model agreement*, model contract*, sample / samples /
    example / examples / successful / good one / past + application / applications / proposal / proposals / bid /
    work plan / budget / outline + show / see / look / copy / got / have / give / available / where / any / sample !
    what makes / success rate / tips / biggest / lab, form + download / find / get / fill / complete / where / which
    / send me / online + ${WE} / application / apply / is there / where / need ! dyslexia, which sheet / which form
    / which forms / correct form, layout / format / structure / font / fonts / page limit / headings + proposal /
    application / yours / ours / free / prescribed / fixed / outline / bid ! data / accessible, excel file, thing i
    m supposed to fill in / supposed to fill in / have to fill in / fill in + where / which / file / download, last
    year s winning bid / winning bid / winning bids / funded proposals / funded application + see / look / look at /
    got / share, download + ${WE} / documents / files / where ! logo / data, model text, sample letter, standard
    form / official form / official template / prescribed form / own layout / own form / own format`,
  attachments: `
    attachment* + ${WE} / which / mandatory / need / how many / size, annex, annexes, appendix, appendices, enclos*
    + ${WE} + anything / else / mandatory, supporting documents, supporting document, supporting material*, which
    documents / what documents / what paperwork + ${WE} + ${SUBMIT} / need / send / include / with ! during /
    immigration, letter of support ! model / template, letters of support, letter of intent, letters of intent, cvs
    / cv + ${WE} / want / need / everybody / everyone / team, publication list*, publications list, list of
    publications, ${ENCLOSURES} + ${ENCLOSED} + ${APPLICATION} / ${WE} / mandatory / package ! template / nda /
    confidential / visa / border / customs / black / pass our / convert / large print / data / language / open /
    trade / in english / equality / language / prove, what + send along / go with the application / go into the
    application / come with the application / accompany, attach + what / which / anything / should / can / must,
    goes in the upload / go in the upload / upload besides / besides the main text / besides the main form / on top
    of the text / on top of the main text / along with our bid / along with the bid / along with the application /
    along with the form, short bio / bios / bio / biography / biographies, risk table / risk register + wanted /
    need / required, proof that we re + upload / registered / include, add a video / add pictures / add photos / add
    a link / add links / add a map, upload that / upload it / upload our / upload the + statutes / accounts / letter
    / proof / certificate / registered, complete package / full package`,
  signature: `
    signature* + ${WE} / application / who / electronic / digital / original / need*, e sign*, esign*, electronic
    signature*, digital signature*, wet ink, wet signature, docusign, who has to sign, who must sign, who signs, ink
    on paper, ${SIGNED} + ${SIGNERS} ! nda / contract / agreement between / consortium agreement / signed off /
    embassy / who signs off / board clear / virement / sign up / sign language / paper between / study with
    patients, authorised signatory, authorized signatory, legally binding + ${APPLICATION} / sign*, official stamp,
    approves it formally, rubber stamp, initials + page / every, power of attorney, legal representative, bind the
    university / bind the institution / bind the organisation, put a name down / name goes at the bottom / name at
    the bottom / at the bottom + whose / sign, signed page / signature page / final page, phone photo + sign*, make
    it official, no printer, sign off the application / sign off our application / sign off the bid / signs off on
    the, seal + ${APPLICATION} / official, printed copy / hard copy / paper copy / on paper / by post + application
    / need / send / want / submit`,
  advice: `
    advice + ${WE} / ${APPLICATION} / before / applicants / applying / get / is there, advisory service,
    consultation* + ${WE} / before / application / book / offer, counselling, help desk, helpdesk, hotline, info
    session* + ${WE} / is there / questions, information session*, information event*, drop in session*, surgery
    session, pre application, pre submission, q and a session, first timers, first time applicant*, writing
    workshop, application workshop, proposal clinic, mentoring, ${HELP} + ${APPLICATION} / applicants / write /
    writing / draft / idea / topic / concept / submit + ${BEFORE} ! rejected / rejection / turned down /
    unsuccessful / dyslexia / blind / captions / deaf / wheelchair / nda / steal / reviewers wrote / visa / customs
    / partner / failed / language / german / reviewers / published / fee / when is / how many / which day /
    translate, help / helps / support / assistance / guidance + ${APPLICATION} / writing / applying / with the form
    ! dyslexia / letter of support / rejected / blind / sign language / visa, look at our idea / look at our draft /
    look over our / look at my draft / read a draft / read our draft / read my draft / give us feedback on our idea
    / opinion on, topic fits / idea fits / project fits / idea suitable / check whether our / check if our / whether
    our idea / whether our topic / is our idea eligible, talk / speak / discuss / call / ring + before / beforehand
    / prior + apply* / submit* / application / idea, tips + bid / application / proposal / applying / write, run an
    idea past / run our idea past / run it past, drop in clinic*, clinic* + applicants, glance over our / look
    through our / check our draft / check our idea / proofread, in scope / out of scope + who / could / tell / check
    / not sure, mistakes + avoid / beginners / writing / typical / common, beginners / newcomers / novices + help /
    avoid / tips / support / what / guidance / writing, chat about our idea / talk about our idea / talk through /
    sound you out / sounding out, who could tell us / who can tell us / can someone tell us + early / fit / suitable
    / scope / idea, personal appointment / book a call / book a slot / book an appointment / one to one`,
  confidentiality: `
    confidential*, in confidence, secret / secrets / secrecy + ${WE} / ${APPLICATION} / keep, trade secret*, nda,
    ndas, non disclosure, black out / redact* + ${WE} / parts / sections / ${APPLICATION} / can i, steal our / steal
    my / steal the / stealing our / stolen idea / pinch our / nick our / copy our idea, leak / leaks / leaked +
    ${WE} / details / idea, who / anybody / anyone / rival* / competitor* / ministry / pass + ${READERS} +
    ${APPLICATION} / idea / documents / what we write / our plans / what we send ! results / accessible / data /
    template / feedback / reviewers wrote / winners / sample / success / test rig / travel, pass our / pass on our /
    share our / hand our + documents / application / idea / proposal / details / on, how much must we reveal / have
    to reveal / need to reveal / must we disclose / have to disclose / what must we disclose, safe to describe /
    safe to share / safe to submit / is our idea safe / ideas safe / protect our idea, freedom of information, bound
    to silence / sworn to secrecy, eyes will see / who will see / many people see / who sees it / who sees our / who
    sees what + hand in / bid / application / idea / concept / we, kept from outside readers / outside readers,
    competitor on the panel / rival on the panel + copy* / stop* / steal / idea, copying us / copy us / copies our /
    copied by + competitor / panel / idea / stop*, kept under lock / kept safe / keep it quiet / keep quiet / hush
    hush / under wraps, intellectual theft / theft of ideas / theft of our idea, documents after the review /
    happens to our documents / happens to our application after / destroy our / destroyed after`,
  'proposal-language': `
    ${IN_LANGUAGE} + ${WRITTEN} + ${WE} / which / does / must / have to / may / can / shall / translate / should /
    is ! speak / spoken / sign language / british library / interpreter / easy / large print / wills / when / closes
    / deadline / fewest, in which language / what language / which language / which languages + ${WRITTEN} / ${WE} /
    do / should / is ! spoken / sign / people speak / spoken in, non native / not native speaker* / native speaker*
    + ${WE} / proposal / count / english, bad grammar / poor english / broken english / bad english / language
    mistakes / spelling mistakes, translate / translation / translated + ${WE} + part / it / application / proposal
    / statutes / summary / documents, reviewers understand / reviewers read / reviewers speak + ${LANGUAGES},
    spellings + preferred / bid / application, half in + dutch / english / german / french / spanish / italian /
    polish, translation tool / deepl / machine translation / google translate, decent english / good english /
    perfect english / proper english / fluent english / enough english + ${WE} / nobody / write* / need / charity /
    another, in our language / in our own language / in my language / in their language, mother tongue + ${WE} /
    may, english only / only english / only in english / english mandatory / english compulsory / must be english`,
  accessibility: `
    accessible + process / format / formats / documents / event / portal / webinar / version / website / venue /
    form / building / how ! data / openly / publicly, accessibility, large print, bigger font, screen reader*,
    screenreader*, braille, easy read, easy to read version, plain language version, captions,
    captioning, subtitles, hearing loop, wheelchair*, disabled, disability, disabilities, impair*, hard of
    hearing, dyslexi*, dyslexic, autis*, adhd, neurodiver*, reasonable adjustment*, chronic illness, chronically
    ill, special needs, step free, visually impaired, partially sighted, colour blind, alt text, guide dog, blind +
    ${WE} / i m / portal / can t / colleague, steps at / ramp / lift / elevator + venue / event / building /
    wheelchair, reading software / speech software / voice control / voice input, learning difficult*, simpler text
    / simple language / plain english / easier version / simpler version, keyboard alone / without a mouse / can t
    hold a mouse / can t use a mouse, sight loss / low vision / hearing aid* / hearing impairment / poor eyesight /
    can t see well, barrier free, mobility + problem / impair* / issue*, contrast`,
};
