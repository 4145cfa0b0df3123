import { WE } from '#src/answers/lexicon/matters/en/words.ts';
import type { RulesMatter, Wordings } from '#src/answers/lexicon/matters/matter.ts';

const PLACE = `
  park / beach / site / test site / field / land / area / reserve / protected area / nature reserve / drone / fly /
  samples / sampling / specimens / drill / drilling / lamp posts / lamp post / sensors / trial / measure /
  measurements / collect / catch / enter / entering / access / harbour / port / river / lake / shore / forest /
  street / streets / road / old town / bridge / monument / on the ground / private land / public space / put up /
  mount / install / dig / cave / farm / meadow / on site / film / airspace / water / coast / quay / building / test
  / dive / tunnel / railway / fieldwork / field work`;
const PERMIT = `
  permit / permits / permission* / consent / landowner* / land owner* / owner / authorisation* / authorization* /
  authorise* / authorised / authorities / authority / approvals / okay / clearance / licence / licences / license /
  licenses / red tape / allowed / agree / agrees / whose okay / approval from / council approval / pass / just /
  apply to the council / who asks / ask / environmental / let us on / ministry approval`;
const GUEST = `
  guest / visitor / visiting / colleague / postdoc / fellow / fellows / researcher / researchers / scientist /
  scientists / student / students / someone / she / he / partner / phd / lecturer / staff / foreign / member /
  collaborator`;
const ENTRY = `
  visa / visas / embassy / consulate / passport / immigration / residence / work permit / entering the country /
  enter the country / come for the exchange / invitation letter / letter of invitation / tourist stamp / tourist
  visa / entry requirements / border control / sponsors / sponsor / residency / entry permit / legally`;
const PEOPLE = `
  people / humans / human / patients / patient / volunteers / teenagers / minors / children / refugees /
  participants / participant / interview / interviews / survey / surveys / school / pupils / respondents / subjects
  / residents / vulnerable / elderly / students / kids / passers by / prisoners / interviewees`;
const CLEARED = `
  ethics / ethical* / moral* / board / committee / irb / informed consent / vetting / vetted / clear / clearance /
  approval / signs off / sign off / reviews / review / morally / consent / okay / sensitive / allowed`;
const PERSONAL = `
  names / addresses / name / address / records / health records / personal / answers / responses / files / where
  people are / location* / faces / details / identities / phone numbers / emails / interviews / data / recordings /
  videos / film / photos / survey responses / medical / identifiable / contact details / images / consent forms`;
const HANDLED = `
  handle / anonym* / pseudonym* / delete* / store / stored / share / shared / send / protect / see / rules / legal /
  keep / allowed / encrypt* / process / logs / log / film / collect / cloud / server / who / secure / identify /
  publish / transfer`;
const HARM = `
  accident* / hurt / injured / injury / injuries / injures / damage / damages / damaged / broke / breaks / broken /
  slipped / floods / flood / ill abroad / fall ill / falls ill / gets sick / theft / stolen / lost in / harm / crash
  / crashes / catches fire / something happens / falls off / drops / goes wrong on site / destroyed / collision`;
const PAYS = `
  pay / pays / covered / cover / covers / responsible / responsibility / liable / insured / protected / whose fault
  / foot the bill / compensat* / reimburse`;
const GOODS = `
  sample / samples / probe / probes / device / devices / sensor / sensors / prototype / pump / parcel / package /
  kit / instrument / instruments / equipment / crate / specimens / machine / material / materials / goods / shipment
  / gear / camera / seeds / chip / chips / part / parts / box / rig / hardware / drone / consignment`;
const ACROSS = `
  customs / duty / duties / import / imports / importing / border / frontier / duty free / tariff / carnet / airport
  / declare / declaration / temporarily / across the / post to / posting / ship to / shipping / courier / stuck at /
  import charges / import tax / tax free / papers go / freight / and back / hand luggage / luggage / over the border
  / send to / sending`;
const TECH = `
  technology / software / control software / code / encryption / blueprints / designs / sensor / know how / camera /
  prototype / drone / chip / hardware / device / laser / equipment / drawings / plans / technical data / component*
  / parts / models / algorithm* / kit / machine`;
const ABROAD = `
  export* / embargo* / sanction* / licence to ship / license to ship / ship the technology / ship technology / dual
  use / china / russia / iran / north korea / overseas / non eu / leave the country / military / military grade /
  arms / restricted / government clearance / outside the eu / third country / security clearance / controlled /
  abroad`;
const ANIMALS = `
  animal* / mice / mouse / rat / rats / pig / pigs / fish / zebrafish / bird / birds / dog / dogs / monkey* /
  primate* / sheep / cattle / cow / cows / bee / bees / rabbit* / frog / frogs / chicken / chickens / horse / horses
  / bat / bats / insect* / vertebrate* / livestock / hamsters / ferrets`;

/** What is to be observed on the ground and at borders. */
export const rules: Wordings<RulesMatter> = {
  permits: `
    permission + enter / go in / go into / go inside / set foot,
    consent + who / need* / owner ! informed / participants, permit / permits + ${WE} / need / needed / who / apply
    / required ! work permit / residence permit / export, permission* + ${WE} / ${PLACE} / landowner ! shift / funds
    / budget / virement, landowner*, land owner*, property owner*, authorisation* + ${PLACE}, authorization* +
    ${PLACE}, local authorit*, authorities + ${PLACE} / ${WE} ! visa / tax, council + authoris* / approve / approved
    / permission / trial ! residents / money / press release, drone + permission / permit / fly / okay / need /
    clearance / licence ! insur* / flight over, ${PERMIT} + ${PLACE} + ${WE} / need / do / who / which / whose /
    people / required / just / may ! ethics / board / insur* / customs / liab* / publish / visa / deadline / animals
    / mice / quota / rats / buy / pay / funded / teenagers / volunteers / patients / rabbits / research stay / tour
    / tours / school survey / school class / visit / work permit / passport / export* / embargo / ship / open access
    / open / technology / participants / stored / interviews / airport / reviewers / exchange rate / start /
    consortium / birds / committee / repository / software / budget / grant letter / approved it, just + walk in /
    go in / collect / catch / enter, site access / access to the site / access rights / right of way / access to the
    land, closing a street / close a street / street closure / close the road, digging / digging up / dig up /
    diving / flying over / hang boxes / hanging / street signs / street lights / nature reserve / conservation area
    / protected / rooftop + who / allow* / clear / clears / council / permit* / need / must / applies / okay !
    animal* / insur* / equipment, has to allow it / have to allow / who allows / need to ask / who do we ask / who
    gives permission / who grants permission, building inspector / inspector stopped / planning office / planning
    permission / building permit / environmental agency / environment agency / forestry office / harbour master /
    park authority, council clears / council agree / mayor s permission / something the council / city s permission
    / town s permission`,
  visa: `
    visa, visas, work permit*, residence permit*, residence papers, residency permit*, embassy + ${WE} / ${GUEST} /
    letter / fees, consulate, immigration, invitation letter*, letter of invitation, passport + ${GUEST} + come /
    enter / exchange / visit / work ! renew, tourist stamp, tourist visa, entry requirement*, ${GUEST} + ${ENTRY} +
    ${WE} / can / may / how / does / who / what / she / he ! customs / device / sample / moved, show at the border /
    at the border + she / he / official / letter / guest, schengen, @country + national / passport / guest /
    colleague / student / postdoc / citizen / fellow + ${WE} / getting him here / get / come / enter / hurdles /
    travel / here / need, getting him here / getting her here / getting them here / get her here / get him here /
    get him into / get her into / let in / let into the country, family of a guest / residence + guest / family /
    scientist / researcher, foreigners office / immigration office / entry into the country`,
  ethics: `
    withdraw* / revoke* / take back + consent / permission,
    ethic* + ${WE} / approval / vote / board / need / committee / who / clearance / review / form, ethics approval,
    ethical + ${WE} / approval / issues / review / standards / concerns, review board + ${WE} / meets / approv* !
    projects, irb, institutional review, informed consent, moral issues, morally, ${PEOPLE} + ${CLEARED} + ${WE} /
    must / do / does / which / would / who / beforehand / somebody ! gdpr / address* / names / anonym* / data / film
    / deleted / travel / newsletter / insured / accident / jury / application / captions / visit / tour / landowner*
    / entering / staff / partners / panel / charities / drone, experiments on people / experiments on humans / human
    subjects / human participants / human trials / clinical trial / study with patients, questionnaire + board /
    review / vote / exempt / approval / approve, dementia / mental health / mentally ill / sick people / deceiv* /
    deception / test persons / test subjects / donors / blood from / embryos / stem cells / human tissue / genetic
    data + vote / approve / approval / acceptable / allowed / need / who / ethic* / board / committee / must,
    university board / hospital board / review board / ethics board / ethics committee, sort of vote / positive vote
    / vote of the committee / need a vote, must approve it / who must approve / who has to approve / who approves +
    study / people / trial / experiment* / patients, harmless + ${WE} / study / survey / questionnaire, helsinki
    declaration / declaration of helsinki`,
  animals: `
    animal experiment*, animal test*, animal stud*, animal research, animal trial*, animal welfare, animal model*,
    lab animals, laboratory animals, 3r rules, 3rs, three rs, vivisection, ${ANIMALS} + use / test / testing /
    experiment* / trial / study / tag / draw blood / blood / work on / work with / licence / research / ruled out /
    allowed / lab / part of / inject / euthan* / keep / fund / procedures / anaesth* / dissect* / alternative /
    stud* + ${WE} / allowed / is / can / must / may / are / licence / no alternative / count ! museum, species,
    guinea pig*, fox / foxes / calves / calf / goats / goat / deer / hedgehogs / wolves / seals / whales / squid /
    octopus* / toads / turtles / ducks / geese / swine / hens / worms / snails / moths / butterflies / beetles +
    ${WE} / trial / collar* / rules / approval / feeding / welfare / study / lab / test / licence / experiment*,
    collars / collar / ear tags / transmitters + animals / foxes / birds / deer / dogs / wolves, feeding trial*,
    cell cultures / cell culture + instead / place / alternative* / demanded / animals, insects + welfare / rules /
    count / fall, cruelty, slaughter*`,
  privacy: `
    GDPR, privacy, data protection, personal data, patient data, patient records, health data, health records,
    medical records, sensitive data, identifiable, anonymis*, anonymiz*, pseudonym*, consent form*, participants
    names / participants addresses / participants data / participants files / names of participants / residents
    addresses / names of the respondents, ${PERSONAL} + ${PEOPLE} + ${HANDLED} ! ethics / board / committee /
    informed / proposal / bid / reviewers / application / newsletter / moral* / insurance / liab* / publish our /
    jury, film / filming / photograph / record / recording + people / passers by / public / participants / children
    / faces / bystanders, answers deleted / data deleted / wants her data / wants his data / right to be forgotten /
    delete her / delete his, app + logs / tracks / location / records + people / users / where, where people are,
    heart rate / birth dates / dates of birth / phone numbers / email addresses / personal details / contact details
    / voices / voice recordings / register of / former patients / wristband / fingerprints / dna / faces / medical
    histor* / questionnaires with + who / see / okay / store / keep / hold / observe / hand / cloud / collect / how
    long / allowed / may / share / pass ! office, protection officer, data protection officer / data officer, us
    cloud / cloud + questionnaire* / names / data / participants / all right, personal information / personal
    details + ${WE} / collect / store, hold on to + contact / names / data / addresses, spreadsheet with names /
    list of names / names and phone, record voices / record children / record conversations`,
  insurance: `
    insur* + ${WE} / need / who / trial / required / volunteers / are ! car / deals with, liab* + ${WE} / who / if /
    hurt, indemnit*, third party damage, public liability, policy + damage / compulsory / liability / insurance /
    third, ${HARM} + ${PAYS} ! chances / data / application / privacy / portal / deadline / hypothesis, accident / accidents +
    ${WE} / who / volunteers / covered, covered if / covered when / covered for / cover us if / cover us for / are
    we covered / that it s covered / is covered by you + ${WE} / accident* / damage / injured / ill, something
    happens / gets hurt / is hurt / get hurt / is injured / gets injured + pay / pays / responsible / covered /
    liable / who / lab / site, gets hurt / get hurt / got hurt / is hurt / injured / has an accident / have an accident /
    breaks a leg / falls ill abroad +
    insurance / insured / insurer / covered, what if our + floods / damages / breaks / injures / hits / burns / destroys / hurts,
    tripped / trips over / tripped over / fell over / fell off / falls over / bitten / burnt / burned / electrocuted
    / drowned / hospital bill / stolen from / got stolen / was stolen / gets stolen / against loss / against theft +
    pay / pays / who / cover / replaces / replace / covers / insur* / liable, accident policy / accident cover /
    medical cover / health cover / travel cover / cover of their own / need cover / liability cover / your policy /
    our policy / your cover, waive claims / waiver + visitors / participants / volunteers, medical cover / medical
    insurance / health insurance, exhibits + loss / cover* / insur*, broke + pays / who / probe / borrowed /
    replace, replaces it / who replaces / who pays for the damage / who pays if`,
  customs: `
    customs + ${WE} / ${GOODS} / duty / duties / need / pay, customs duty, customs duties, customs form*, customs
    declaration, import duty, import duties, import tax, import charge*, import vat, carnet*, tariff code*, duty
    free + ${GOODS} / kit / country, ${GOODS} + ${ACROSS} ! licence to ship / license to ship / export* / embargo /
    dual use / visa / flights / post news / how do we get the portal / stuck in the post / paid / insured / deadline
    / postmark / open access / post a / technology abroad, phytosanitary, declare + ${GOODS} / airport / carry /
    border, across the border / over the border / at the frontier / at the border / through customs + ${WE} /
    ${GOODS}, papers go in the box / shipping papers / shipping documents, ata document / ata carnet, demo unit,
    mailing / mail / post / ship / bring / bringing / carry / carrying / take / taking + test tubes / instruments /
    samples / equipment / device / probe / machine / prototype / parcel / crate / kit + border / @country / in from
    / eu / abroad / duty / papers ! licence / insurance / restrict* / visa / find, pro forma invoice, shipping
    beyond / shipping outside / shipping to / ship samples / send samples / send our samples / post samples / parcel
    to / parcel from / package from / package to + @country / eu / border / papers / non eu / duty / customs /
    invoice, border want / border officials / border guards + ${GOODS} / mailing / test tubes / papers`,
  samples: 'export of museum pieces, objects be sent abroad',
  exports: `
    export control*, export licence*, export license*, export permit*, export restriction*, export regulation*,
    export ban*, export law*, export rule*, export approval, dual use, embargo* + ${WE} / tech* / blueprints / stop
    / apply ! publish / journal, sanction* + ${WE} / lab / country / countries / know how / partner, arms
    regulation*, itar, ear99, bafa, military grade, ${TECH} + ${ABROAD} + ${WE} / licence / need / may / restricted
    / does / government / is / can ! customs / visa / insur* / carnet / participants / privacy / survey / travel /
    parts arrived / exhibit / budget / import / flights / presented, licence to ship / license to ship / licence to
    send / license to send / licence to export / license to export, government clearance, tech out of the country /
    technology out of the country / taking tech / tech transfer / technology transfer, american rules / us rules /
    us law + tech / chip / parts / export, licence when / files for the licence / apply for the licence + hardware /
    goes to / abroad, drone parts / chips / lasers / hardware / encryption / sensitive technology / goods +
    restrictions / restricted / limits / licence / allowed + @country / abroad / country ! customs, military use /
    weapons / weapon / defence use / civil and military, on the list of controlled / control list / controlled goods
    / controlled items, restricted technology / restricted goods / forbidden country / forbidden countries /
    blacklisted country`,
  training: `
    safety training / safety course / safety briefing / training course / training courses / first aid course /
    avalanche course / induction / diving course / driving course / instruction course + required / mandatory / must
    / need / have to / obligatory / compulsory / which / before / is there / do / first ! pay / bid / write /
    covered / fund / cost, training / course / courses / briefing / certificate of training + required / mandatory /
    compulsory / obligatory / have to / must + field / first time / beforehand / colleagues / before / our people /
    team / crew / lab / safety ! write / bid / proposal / application / pay / how to apply / university course /
    horse / mid course`,
};
