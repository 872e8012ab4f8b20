import { type ComponentChild, render } from 'preact';

/** Puts a surface into its page. */
export function mount(surface: ComponentChild): void {
  const root = document.getElementById('app');
  if (!root) throw new Error('the page has no element with the id "app"');
  render(surface, root);
}
