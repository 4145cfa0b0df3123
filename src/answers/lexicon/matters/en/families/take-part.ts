import type { Matter } from '#src/answers/lexicon/matters/matter.ts';

/** Whoever thinks of taking part: the ways that are less often gone. */
export const takePart: Partial<Readonly<Record<Matter, string>>> = {
  purpose: `
    who are you people / what do you people do / what are you people / what s your mission / what is your mission /
    what are you about / what are you all about / introduce yourselves / what are your goals / what are your aims /
    what is it you do / what topics do you deal with / what topics do you work on / what do you work on / which
    topics do you work on / which fields do you work on / never heard of you ! deadline / submission / application /
    report*, the alliance / this alliance / your alliance + in a nutshell / in a sentence / elevator pitch / short
    summary / brief summary / sum up / summary of / describe / explain / tell me about / pitch for / newcomer / in
    short / in brief / overview of / briefly / in two sentences / introduce me to ! differ* / deadline / call for /
    office / newsletter / apply, what s the point of / what is the point of / what s the purpose of / what does it
    stand / what is the idea of / what s the idea of / what s the idea behind / what are the goals of / what is the
    aim of / what are the aims of / goals of / point of / good for / aims of + the alliance / this alliance / your
    alliance ! differ*, what is the alliance / what s the alliance / what is this alliance / what s this alliance /
    what does the alliance do / what does the alliance stand for / what does the alliance want / what does the
    alliance try / alliance trying to achieve / alliance s goals / alliance s aims / alliance s purpose / alliance s
    mission / alliance work on / alliance good for / alliance thing all about / alliance all about / why was the
    alliance set up / why was the alliance founded / why does the alliance ! differ* / different / deadline / budget
    / call / spend / year / next / doing in / when / replace`,
  'find-partner': `
    need someone / need somebody / still need / missing / lack / lacking / no contacts / no partner yet / have no
    partner / have no contact / looking for a / looking for an / looking for someone / looking for a lab / looking
    for a partner / looking for a team + in @country / @country partner / @country lab / @country team / team up /
    to work with / partner / team mate / teammate / over there ! still apply / alone / visa / flat / hotel / without
    a partner / can we apply / may we / deadline / job / documents / document / signature, put me in touch / put us
    in touch / get in touch with / link us up / hook us up / no @country partner / no @country team / no @country
    lab / match us / match me / pair us / pair me / introduce us to / introduce me to / find us a / find me a + team
    / teams / partner / partners / group / groups / school / lab / labs / someone / somebody / theatre / museum /
    researchers / foresters / farmers / teammate / company / companies / university ! deadline / contact person /
    call, arranges contacts / arrange contacts / dating site / partner search / partnering service / partner
    exchange / matchmaking / matchmaker / find partners / finding partners / help us find / contacts with, get to
    know / meet / how do i find / where do i find / where can i find / where can i look for / where do i look for /
    how can we find / how do we find + partner / partners / potential partners / collaborator* / labs in / groups in
    / co applicant* / coapplicant* / teammate* / someone in / teams in / to work with ! deadline / flat / hotel /
    ticket, don t know anybody / don t know anyone / know nobody / no contacts + in / there / consortium / help, get
    a consortium together / put a consortium together / build a consortium / form a consortium / set up a consortium
    + how / where / who / help ! how many`,
  'other-countries': `
    @country + company / firm / lab / labs / institute / university / museum / team / teams / partner / partners /
    friends / colleague* / institutions / we re in / we are in / we re based / we are based / australians / group /
    school + lead / join / come on board / take part / be a partner / receive funding / get funding / get money /
    money for / fund / funding / allowed / involved / be involved / welcome / participate / bring in / eligible !
    find / looking for / know / deadline / visa / introduce / in touch / ship / send / when, fund partners in / are
    @country welcome / from other states / from other countries / from elsewhere / from outside the / from outside
    @country / outside the three / outside the two / not from the / third country / third countries / non member +
    partners / participants / someone / lead / join / take part / participate / teams / what about / bring in /
    countries / can / may ! ship / export*`,
  alone: `
    go solo / going solo / all by myself / by myself / on my own / without a partner / without partners / have no
    partner / single company / single firm / single applicant / individual application* / sole applicant / as an
    individual + apply / submit / do this / possible / proposal / accepted / can / may / could ! find / looking /
    visa, need a partner / must there be a partner / partner from both / partners from both / partner required /
    partner compulsory / consortium compulsory / consortium mandatory / consortium required / is a consortium +
    apply / must / do i / do we / is / have to ! find / looking for`,
  newsletter: `
    keep up with / stay up to date / up to date / sign up for / told about news / hear of new / hear about new /
    hear about news / get your updates / get your bulletin / your bulletin / follow the alliance / follow you / stay
    in the loop / on your mailing list / subscribe to / where do i subscribe / news regularly / email updates / rss
    feed + how / where / can / i / i d / is there / do you / want ! call for / deadline for / webinar, how often /
    when does / when is / how frequently + newsletter / bulletin / mailing ! report`,
  difference: `
    already was / there was already / there s already / we already had / wasn t there already / used to be / isn t
    this / isn t it / is this / is it just / compared with / compared to / versus / related to / relate to / did you
    replace / do you replace / follow up to / rebranded / successor of / successor to / different from / differ from
    / what s new / that the alliance / between the alliance + the alliance / an alliance / a alliance / *allianz /
    initiative already / digital alliance + already / same / compared / versus / related / relate / replace / follow
    up / rebranded / successor / different / differ / new / couldn t ! application / proposal / trade / deadline /
    who is / new to / called / member`,
  'proposal-language': `
    in @language / into @language + submit / apply / write / write up / written / application / applications /
    proposal / proposals / outline / outlines / documents / be / translated / translate / allowed / okay ! partner /
    partners / team / lab / company / funders / deadline / call / calls / museum / school / theatre / sign language
    / signed / deaf / visa / contact / university / answer / tell me / speak / job / based in / export* / side /
    when, @language + summary / version / mandatory / okay / accepted / accept / would / only option / translation /
    translate / compulsory / fine / only writes / or @language ! partner / partners / team / lab / company / funders
    / deadline / call / calls / museum / school / theatre / sign language / signed / deaf / visa / contact /
    university / answer / tell me / speak / job / based in / export* / side / when, translate our / translated into
    / have to translate / need to translate / get it translated + proposal / application / summary / outline / text,
    which language / what language / which languages / in what language / permitted languages + write / apply /
    expect / application / proposal / outline / submit / paperwork / permitted / allowed / want / be in / must !
    spoken / speak / people`,
  accessibility: `
    deaf / sign language / signed video / asl / bsl / in signs + application / applications / proposal / apply /
    project description / instead of writing / written part / video / submit / submission / form / portal / webinar
    / event / meeting / workshop / interview / we are / we re / i m / i am / colleague / our / interpreter* /
    interpreted ! teach* / learn / call / deadline / reports / school / schools / contract / speak / fund / funds /
    lessons / dictionary, signed / sign / signs + video / instead of writing ! contract / report*, video / videos /
    a film + in place of / instead of / rather than / application / applications / proposal / text + send / submit /
    do you take / accept / may / can / write ! drone / promo*`,
  'own-share': `
    chip in / co funding / cofunding / matching money / matching funds / match funding / contribute anything /
    contribute / pay a share / put in / pay itself / cover everything / money of my own / money of our own / own
    money / pay part of it / pay part of / co financing rate / bear ourselves + we / our / us / companies /
    universities / school / theatre / how much / do / what / required / you / firms ! signature / shipping`,
  confidentiality: `
    competitors / competitor / rivals / rival / others / outsiders + read / see / learn / find out / get hold + what
    we submit / proposal / application / idea / bid / outline ! data / measurements, who reads / who will read / who
    will have access / who has access / who gets to read / who sees + proposal / proposals / application /
    submission* / what we submit / outline, application / proposal / proposals / submission* / what people submit /
    what we submit / what we send / what we send you / our idea + made public / publish / published / kept secret /
    confidential / secret / private / safe with you / steal / stolen / leak* ! data / where are / when are / when
    will / when is / results, reviewers sign / experts sign / referees sign + nda / non disclosure / confidential*`,
  decision: `
    when / how soon / how fast / how quickly / how long / how many weeks / how many months + hear back / hear from
    you / make up your minds / an answer / get an answer / expect an answer / a decision / decide / you tell us /
    tell us yes or no / yes or no / results announced / the review take / review take / the result / we know / be
    told / until we know ! deadline for / webinar / event / fund / before the decision, waiting time for a decision
    / how will i be told / how will we be told / told about the outcome / informed of the outcome / notified of the
    outcome / how do i learn the result`,
};
