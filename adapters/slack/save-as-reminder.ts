/** By which the message shortcut is known: the manifest names it, and what comes back carries it. */
export const SAVE_AS_REMINDER = 'save_as_reminder';
