import type { Matter } from '#src/answers/lexicon/matters/matter.ts';

const THINGS = `
  sample / samples / specimen* / object / objects / artefact* / artifact* / museum piece* / museum pieces / original /
  originals / fragment* / pottery / carpet / vase / painting / pigment* / bone / bones / fossil* / rock / rocks /
  exhibit* / piece`;
const ABROAD = `
  abroad / out of the country / leave the country / over the border / across the border / to @country / from @country /
  to berlin / to our lab / to a lab / country of origin / export / exported / export of / travel to / borrow`;

/** Whoever carries out a project: the ways that are less often gone. */
export const carryOut: Partial<Readonly<Record<Matter, string>>> = {
  costs: `
    which items / what items / what can i spend / what can we spend / what will you / what won t you / what s
    excluded from / what is excluded from / which expenses can / which costs can / what costs do you + pay for /
    refuse to pay / the money on / funding / put in the budget / accept / cover / claim / spend ! report /
    applicant*, lab supplies / reagents / chemicals / pipettes / feed / consumables + pay / paid / covered / cover /
    get`,
  animals: `
    goat / goats / sheep / camel* / donkey* / horse / horses / cattle / livestock / herd / animals / animal + blood
    / ethics / ethical / sign off / clearance / permit / permits / vote / trial / trials / experiment* / animal work
    / committee / rules on / study / tests / experimenting ! buy / purchase / call / deadline / prize / project days
    / pet / see the, animal work / animal trials / animal tests / animal ethics / using animals / use of animals /
    animal experiments`,
  ethics: `
    ethics vote / ethics committee / ethical clearance / ethics approval + animal* / sheep / horses / goats / need*
    / opinion / have to / must`,
  samples: `
    ${THINGS} + ${ABROAD} + may / can / allowed / do we / need / what / which / how / must / i d like / is it /
    enough / stay ! visa / deadline / call / calls / insured / insurance / patients / duty / customs / licence
    / buy / carnet, borrow / loan of / loans of / on loan + ${THINGS} + museum / test / tests / lab / examination,
    certificate / permit / paperwork + samples abroad / taking samples / sample abroad / export samples ! customs`,
  exports: `
    chips / chip / quantum hardware / hardware / devices / device / prototype / components / electronics / laser* /
    technology + to @country / across the border / abroad / over the border / export + ship / send / sending /
    shipping / may we / can we / rules on / licence / subject to ! duty / customs / visa / carnet / visit / insur*,
    export licence / export permit / export restriction* / export control* / may export / bafa / allowed to export`,
  data: `
    measurements / recordings / readings / datasets / data / our data / data we record / measured data + deposit /
    archived / to ourselves / embargo / made available / share / shared / open access / get to see / with everyone /
    others see / public ! personal / participants / patients / application / proposal / my data deleted, embargo on
    the data / open data`,
  privacy: `
    my personal data / personal data / my data / my details / my personal details / my address + protected / deleted
    / delete / stored / what happens / kept / who sees / how is / how are ! measurement*`,
  duration: `
    how many months / how many years / for how long / what time span / maximum project length / maximum duration /
    usual project term / project term / maximum length / how long can we work / how long may a project + project /
    projects / work / we get / funded / do / duration / is ! decision / review / report / proposal / extension /
    parental, three year project / two year project / four year project / one year project / five year project /
    multi year project + is / can / may / allowed / okay / possible`,
  extension: `
    extra time / more time / no cost extension / run longer / a bit longer / extend / extended / prolong + project /
    we need / behind schedule / can we / may / get / is there ! deadline / submission / visa / application / outline`,
  subcontracts: `
    outside firm / outside firms / outside company / contractors / contractor / outsourcing / outsource / freelancer
    / third party services / subcontracting / contract out / agency + hire / pay / share / how much / allowed /
    capped / limit / can we / may we / budget / go to ! visa / insurance / staff post, quotes / comparative quotes /
    comparative offers / offers + how many / need / required / three`,
  'early-start': `
    get going / kick off / start now / right away / straight away / hire people / start / begin / order / buy +
    before you decide / before we hear / before you hear / before approval / ahead of the award / before the award /
    before the grant letter / for the grant letter / right away / get the money later / straight away / wait for the
    letter / before the decision ! school / visa / course, spent before / costs before / expenses before / spending
    before / bills before / invoices before + approval / award / decision / grant letter / you say yes, from when
    can / when may / how soon can + spend money / our project start / we start spending / we start the project / the
    project begin ! submit / apply`,
  reports: `
    progress report* / final report / interim report / annual report / reporting dut* / reporting obligation* / owe
    you a report / need to report / have for the report / report every year + how / when / do / are / pages / what /
    want / must ! when did / published, once the project is running / after the project / after the end + paperwork
    / report / hand in / submit ! data`,
  ownership: `
    our ip / intellectual property / what we invent / inventions / rights to what / the rights to / what about ip /
    holds the rights / hand over the rights / patents + who / keep / how / do we / be ours / what / may use / have
    to ! confidential*`,
  logo: 'designed the logo / designed your logo / drew the logo / drew your logo',
};
