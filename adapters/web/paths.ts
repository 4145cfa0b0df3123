/** Where Teams frames the page. */
export const TEAMS_TAB = '/teams-tab';
