/** What frameworks leave on the elements they own. Runs in the page's own world: its answer is a hint. */
const OWNED = /^(?:__react(?:Container|Fiber|Props)\$|_reactRootContainer|__vue|__vnode|_vnode|__svelte|__ngContext__|__preact|__k$)/;
const ATTRIBUTES =
  '[data-reactroot], [ng-version], [data-v-app], [data-server-rendered], astro-island, [data-svelte-h], [q\\:container], #__next, #__nuxt, #___gatsby';
/** Roots sit near the top. */
const MOST_ELEMENTS = 400;

/** Whether a framework owns the page's text: then no node of it is touched. */
export function isOwnedByFramework(document: Document): boolean {
  if (document.querySelector(ATTRIBUTES)) return true;
  let looked = 0;
  for (const element of document.querySelectorAll('body, body *')) {
    if (Object.keys(element).some((key) => OWNED.test(key))) return true;
    looked += 1;
    if (looked > MOST_ELEMENTS) break;
  }
  return false;
}
