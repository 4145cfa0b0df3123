/** Of the message extension, as the app's manifest names them. */
export const SEARCH_CALLS = 'searchCalls';
export const SAVE_AS_REMINDER = 'saveAsReminder';
