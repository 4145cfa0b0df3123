/** Where more stories than so many are new for a channel at once, they come as one post. */
export const MOST_SINGLE_POSTS = 5;
