import { WE } from '#src/answers/lexicon/matters/en/words.ts';
import type { AllianceMatter, Wordings } from '#src/answers/lexicon/matters/matter.ts';

const SITES = `
  lab / labs / laboratory / facility / facilities / research centre / research center / centre / test hall / test
  rig / site / sites / on the spot / on site / plant / institute / workshop / station / project / your place / in
  action / hall / guests / test bed / testbed / pilot site / machine / the experiments / premises / clean room`;
const SEE = `
  visit / visits / visiting / tour / tours / see / come by / come and see / drop by / drop in / look at / look
  around / look round / walk round / walk through / walk around / show / shows / watch / bring / stop by / pop in /
  round the / swing by / open day / viewing / in person / guided`;
const GROUP = `
  students / school class / school classes / class / pupils / group / councillors / trustees / visitors / guests /
  delegation / board / visitor group / kids / members / party of`;
const NEWS = `
  news / updates / new calls / next call / mails / emails / newsletter / announcements / information / alerts / your
  mails / new call / latest / what s happening / next round / notifications`;
const SUBSCRIBE = `
  subscribe / subscription / unsubscribe / sign up / signs up / register / by email / by mail / ping me / ping us /
  alert* / notify / notified / keep me / keep us / informed / mailing / list / not to miss / not miss / regularly /
  follow / let me know / let us know / post news / receive / getting / get / stay / tell me when / remind me / opt
  out / opt in`;
const EARLIER = `
  old programme / former / previous / predecessor / earlier / horizon / other funders / other funder / national
  funding agency / other programme / other programmes / another network / other networks / dozens already /
  programme that ended / old scheme / previous scheme / other scheme / last programme / former initiative / eu
  programme / erasmus / digital alliance / other alliances / existing / another initiative / other initiatives /
  similar initiative* / before it / previous alliance / older / already was / national programme / european
  programme / national agency / eu funding`;
const DIFFERS = `
  different / differ / differs / difference / same as / changed / compare / compares / compared / successor /
  replace / replaces / just a new name / link / still apply / why another / new about / distinguish* / what s new /
  what is new / unique / relation / relationship / set apart / sets / what can you do that / continuation / follow
  up to / instead of / overlap* / better than / add to / built on / builds on / the same`;
const MEMBER = `
  member / members / membership / join / joins / joining / accede / accession / belong / belongs / belonging / part
  of / come on board / coming on board / enter the alliance / enter / signatory / signatories / fee for / founding
  members / observer`;
const US = 'alliance / you / network / your network / union / partnership itself / club';

/** The alliance itself. */
export const alliance: Wordings<AllianceMatter> = {
  visits: `
    visit / visits / visiting + museum* / school class* / pupils / jury / where / which, open day, guided tour*,
    site tour*, lab tour*, study visit*, virtual tour, virtual walk*, walk through of, field trip* + ${WE} / sites /
    class ! postdoc / mum / toddler, excursion* + ${WE}, ${SITES} + ${SEE} + we / us / our / students / can / may /
    could / who / is there / i d / school ! visa / passport / guest from / partner s site each / draft / idea / our
    samples / steal / application / partner s lab / tourist / reviewers / insurance / injured / accident / proposal
    / participants / go to / buy / licence / permit / customs / sample of / template / childcare / toddler /
    babysitter / what happened / fund / pay / mileage / claim / study trip / bring the probe / wheelchair / in the
    alliance / deaf / audit / books / files / receipts / open access / when did / who gets / mid project, tours +
    offer / do you / give / book / for, ${GROUP} + ${SEE} + lab / project / hall / facility / research centre / site
    / sites / round / station / institute ! ethics / survey / interview / flights, come and see + ${WE} / can, come
    by + ${WE} / can, drop by + ${WE} / can, shows guests around / show us around / show me around / look round
    your, look round / look around / peek inside / have a look + lab / labs / site / group* / welcome / your /
    pensioners / us / facility, sites open / open to the public / open to visitors / public at times, watch a trial
    / watch an experiment / see a trial / see an experiment / see it in action / in action, book a tour / a tour /
    take a tour / virtual visit / factory tour / visiting hours, drop by in person / come in person / stop by`,
  newsletter: `
    newsletter*, news letter, mailing list*, email list, e mail list, distribution list, bulletin + ${WE} / is
    there, rss, stay informed, keep informed, kept informed, keep me informed, keep us informed, keep us posted,
    kept posted, keep me posted, keep posted, stay up to date, keep up to date, stay updated, keep updated, keep
    abreast, in the loop, linkedin, mastodon, bluesky, twitter, instagram, facebook, social media, news alert*,
    email alert*, calendar feed, unsubscribe, ${NEWS} + ${SUBSCRIBE} + ${WE} / me / i / my / can / how / where /
    your / charity ! any news / our bid / outcome / application / webinar / deadline for / apply / our idea / hear
    back / pay / grants, ping me / alert me / notify me / notify us / tell me when / let me know when / let us know
    when + next / call / opens / round / new ! decision, subscribe + ${WE} / to / how / where / can, hear about news
    / hear about new / hear about upcoming / learn about new + how / where / ${WE}, getting your mails / getting
    your emails / your updates / from your list, missing your announcements / miss your announcements / your
    announcements / your bulletin / bulletin, too many emails from you / too many mails / stop them + emails /
    mails, social channels / social networks / channels do you use / follow you, changed my address + bulletin /
    newsletter / mails / emails / getting, hear from you regularly / regular updates / regular news / press list /
    press mailing`,
  difference: `
    ${EARLIER} + ${DIFFERS} + ${WE} / this / is / how / what / does / do / are / alliance ! apply again /
    application / rejected / proposal / refusal / deadline / last round, how are you different / how is the alliance
    different / how does the alliance differ / how does the alliance compare / how do you differ / what makes you
    different / what sets you apart / what makes the alliance, difference + between / to / from + alliance /
    programme / initiative / you / scheme / network, successor + ${WE} / of / to / former, predecessor + ${WE} /
    programme / in the, why another network / why yet another / why do we need another, same as horizon / the same
    as, carried over + commitments / initiative / rules / programme, merge into this / merged into this / absorbed /
    replaced by / grew out of / emerged from + initiative / programme / alliance / former / this, differ from /
    different from / distinguishes you / distinguishes this / sets this apart / sets it apart + you / alliance /
    programme / in what way / eureka / horizon / national / other ! proposal / mine / layout, old versus new / old
    and new / new versus old / before and now / compared to before / compared with before / compared to what /
    compared to the old / compared with the old / compared to the last, why come to you / rather than to our /
    rather than the national / instead of the national / why not just + agency / programme / horizon / national,
    aren t you the same / the same thing / same thing as / isn t it the same / is it the same / is this the same,
    old scheme + offered / still / what / get / different, isn t this / is this / this is / isn t it / is it / isn t that /
    is that + just the / only the / simply the / basically the /
    merely the / nothing but the + again / old / rebrand* / relaunch* / in disguise / new clothes / new label / warmed up /
    recycled / by another name / under another name ! deadline / call / outline / proposal / form, what s new /
    what is new + compared / this / alliance /
    about / programme`,
  membership: `
    become a member / becoming a member / be a member / join the alliance / join your alliance / membership / join
    you / joining you / accede / accession / enter the alliance / part of the alliance / part of you / coming on
    board / come on board / member countries / member states / membership fee + ${WE} / how / can / what / who /
    which / is ! project / consortium / team / phd / lab in / find / partner up / principal / main applicant / non
    member, which countries belong / which countries are in / which countries are members / what countries are in /
    which countries are part / what organisations / which organisations / which ministries / who is behind / who s
    behind / who stands behind / who makes up / what makes up + alliance / network / you / all this, who are the
    members / who are your members / who are the partners of the alliance / list of members / who belongs to,
    ${MEMBER} + ${US} + how / can / could / what / fee / which / who / gain / our ministry / city ! project /
    consortium / halfway / on your list / our partner s / join an existing / find / non member / mailing / team /
    receipts / lab / university from / main applicant / abroad, is @country in / is @country a member / is @country
    part / does @country belong + ${WE} / it / in / alliance / member / part / belong, belonging + fee / benefit*,
    fee for belonging, leave the alliance / quit the alliance / exit the alliance, signing up to the alliance / sign
    up to the alliance, have to do to come in / to come in + region / country / city / ministry / what, which
    funders make up / make up your network / funders in the alliance / funders are involved / which ministries /
    which agencies / which funders + network / alliance / make / belong / members / part / involved, who s in the
    club / in the club / who s in / who is in + club / alliance / network, new members / new countries / admit new /
    other countries join the alliance / another country join the alliance / country join the alliance / countries
    join the alliance / our country join / my country join / country become part / alliance grow / alliance be
    enlarged / expand the alliance, associate country`,
  office: `
    secretariat + where / which / city / phone / reach / contact / email / in, your office / your offices / alliance
    office / main office / head office / your headquarters / your secretariat + where / address / letter / open /
    reach / phone / drop / email / hours / visit / find / contact ! newsletter, where + are you based / are you
    located / is your office / can i find you / are your offices / do you sit / are you sitting / is the alliance
    based / is the office / are you, opening hours + ${WE} / your / office, office hours, phone number + your /
    office / you, telephone number + your / office, email address + your / enquiries / is there / office !
    participants / call, postal address, mailing address, your address, address of the office, talk to a human /
    speak to a human / talk to a person / speak to a person / real person + talk / speak / rather / can / human !
    are you a, human + rather / talk / speak ! experiments / subjects, contact person + name of / general / at your,
    general question* / general enquir* / general inquir* + who / where / contact / ask / email / write, how do i
    reach you / how can i reach you / how do i contact you / how can i contact you / how do we reach you / how do we
    contact you / get hold of you / get in touch with you ! call / topic / deadline, who looks after / who is
    responsible for / who s responsible for / who deals with + charities / universities / companies / at your end /
    smes / cities / applicants from, contact details + ${WE} / your / office, can i drop a letter / reach someone
    at, can i call you / may i call you / call you / phone you / ring you / write to you / reach you / contact you +
    can / how / where / may / general / question* / when ! when we / idea / draft / before, how do i get to your
    office / get to your office / your office, is anyone there on / anyone there / someone there on, put me through
    / real colleague / real human / live person / someone real / a human being / proper person / human colleague /
    human help, bot can t help / bot doesn t help / you can t help me / you re no help / not helpful + who / human /
    can, address for a parcel / send an enquiry / send my question / send our question / send a question / ask a
    question + where / who / address / whom, national contact / contact point* / contact in + country / who / is
    there / our / for, who looks after us / who is in charge of / who s our contact / who is our contact / my
    contact / our contact person`,
  purpose: `
    what is the alliance / what is this alliance / what s the alliance / what s this alliance / purpose of the
    alliance / point of the alliance / aim of the alliance / aims of the alliance / goals of the alliance / mission
    of the alliance / idea behind the alliance / idea of the alliance / what does the alliance do / what does this
    alliance do / why does the alliance exist / why is there an alliance / why does this alliance exist / what is
    the alliance for / what s the alliance for / what the alliance does / what the alliance is for / what the
    alliance is about / why this alliance exists ! differ* / different / deadline / budget / call / spend / year /
    next / doing in`,
};
