/** A page with more figures than this is cut; no article has as many. */
export const MOST_FIGURES = 2000;
