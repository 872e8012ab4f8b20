/** A page with more figures than this is cut; no article has as many. */
export const MOST_FIGURES = 2000;
/** A text longer than this is cut, in UTF-16 units: a hostile page costs no more than a long one. */
export const MOST_CHARACTERS = 2_000_000;
/** A page is read in as many stretches at most; what changes in more places at once is read as one. */
export const MOST_TEXTS = 200;
/** How far from a page's top a line with its date is looked for, in UTF-16 units. */
export const DATELINE_WITHIN = 3000;
