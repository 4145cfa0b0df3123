import { postgresAnnouncements } from '#adapters/postgres/announcements.ts';
import { postgresCallPages } from '#adapters/postgres/call-pages.ts';
import { postgresComingStages } from '#adapters/postgres/coming-stages.ts';
import { postgresConversations } from '#adapters/postgres/conversations.ts';
import type { Database } from '#adapters/postgres/database.ts';
import { postgresLedger } from '#adapters/postgres/deliveries.ts';
import { postgresEnquiries } from '#adapters/postgres/enquiries.ts';
import { postgresEntries } from '#adapters/postgres/entries.ts';
import { postgresExperts } from '#adapters/postgres/experts.ts';
import { postgresFeedback } from '#adapters/postgres/feedback.ts';
import { postgresFindings } from '#adapters/postgres/findings.ts';
import { postgresHousekeeping } from '#adapters/postgres/housekeeping.ts';
import { postgresInbox } from '#adapters/postgres/inbox.ts';
import { postgresInstallations } from '#adapters/postgres/installations.ts';
import { postgresJobSlots } from '#adapters/postgres/job-slots.ts';
import { postgresKeptReplies } from '#adapters/postgres/kept-replies.ts';
import { postgresKnowledge } from '#adapters/postgres/knowledge.ts';
import { postgresNews } from '#adapters/postgres/news.ts';
import { postgresNewsPreview } from '#adapters/postgres/news-preview.ts';
import { postgresNewsReasons } from '#adapters/postgres/news-reasons.ts';
import { postgresNewsSearch } from '#adapters/postgres/news-search.ts';
import { postgresNoticeboard } from '#adapters/postgres/noticeboard.ts';
import { postgresNotices } from '#adapters/postgres/notices.ts';
import { postgresOffers } from '#adapters/postgres/offers.ts';
import { postgresOperations } from '#adapters/postgres/operations.ts';
import { postgresPageStore } from '#adapters/postgres/page.ts';
import { postgresPageSessions } from '#adapters/postgres/page-sessions.ts';
import { postgresPersonLanguages } from '#adapters/postgres/person-languages.ts';
import { postgresPlaces } from '#adapters/postgres/places.ts';
import { postgresReminders } from '#adapters/postgres/reminders.ts';
import { postgresRoles } from '#adapters/postgres/roles.ts';
import { postgresSignInStates } from '#adapters/postgres/sign-in-states.ts';
import { postgresSourceCare } from '#adapters/postgres/source-care.ts';
import { postgresSourceStates } from '#adapters/postgres/source-states.ts';
import { postgresSources } from '#adapters/postgres/sources.ts';
import { postgresSubscribeRules } from '#adapters/postgres/subscribe-rules.ts';
import { postgresSubscriptions } from '#adapters/postgres/subscriptions.ts';
import { postgresTeamPlaces } from '#adapters/postgres/team-places.ts';
import { postgresTeamsConversations } from '#adapters/postgres/teams-conversations.ts';
import { postgresTurns } from '#adapters/postgres/turns.ts';
import { postgresUnknownDeliveries } from '#adapters/postgres/unknown-deliveries.ts';
import { postgresWatchdog } from '#adapters/postgres/watchdog.ts';
import { aesGcmSealing } from '#adapters/sealing/aes-gcm.ts';
import { PAGE_TENANT } from '#adapters/web/page-options.ts';
import { withConfiguredAdmins } from '#src/people/configured-admins.ts';
import type { PersonRef } from '#src/ports/roles.ts';
import type { SecretKey } from '#src/ports/sealing.ts';

export type Stores = ReturnType<typeof storesOn>;

type Settings = {
  /** They are admins whatever is stored. */
  readonly admins: readonly PersonRef[];
  readonly secretKeys: readonly SecretKey[];
  /** The operator's own servers, whose sources need no polite pace. */
  readonly allowedSourceHosts?: readonly string[];
};

/** Every port that PostgreSQL answers, on one database, and what seals secrets there. */
export function storesOn(database: Database, { admins, secretKeys, allowedSourceHosts }: Settings) {
  const sealing = aesGcmSealing(secretKeys);
  return {
    announcements: postgresAnnouncements(database),
    callPages: postgresCallPages(database),
    comingStages: postgresComingStages(database),
    conversations: postgresConversations(database),
    enquiries: postgresEnquiries(database),
    entries: postgresEntries(database),
    experts: postgresExperts(database),
    feedback: postgresFeedback(database),
    findings: postgresFindings(database),
    housekeeping: postgresHousekeeping(database),
    installations: postgresInstallations(database, sealing, 'slack'),
    inbox: postgresInbox(database),
    jobSlots: postgresJobSlots(database),
    keptReplies: postgresKeptReplies(database),
    knowledge: postgresKnowledge(database),
    ledger: postgresLedger(database),
    news: postgresNews(database),
    newsPreview: postgresNewsPreview(database),
    newsReasons: postgresNewsReasons(database),
    newsSearch: postgresNewsSearch(database),
    noticeboard: postgresNoticeboard(database),
    notices: postgresNotices(database),
    offers: postgresOffers(database),
    operations: postgresOperations(database),
    pageStore: postgresPageStore(database, PAGE_TENANT),
    personLanguages: postgresPersonLanguages(database),
    places: postgresPlaces(database),
    reminders: postgresReminders(database),
    roles: withConfiguredAdmins(postgresRoles(database), admins),
    sealing,
    sessions: postgresPageSessions(database),
    signInStates: postgresSignInStates(database),
    sourceCare: postgresSourceCare(database),
    sources: postgresSources(database, allowedSourceHosts),
    sourceStates: postgresSourceStates(database),
    subscribeRules: postgresSubscribeRules(database),
    subscriptions: postgresSubscriptions(database),
    teamPlaces: postgresTeamPlaces(database),
    teamsConversations: postgresTeamsConversations(database),
    turns: postgresTurns(database),
    unknownDeliveries: postgresUnknownDeliveries(database),
    watchdog: postgresWatchdog(database),
  };
}
