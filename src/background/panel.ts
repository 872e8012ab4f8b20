import { browser } from 'wxt/browser';

/** Firefox's sidebar, which the types of Chrome do not know. */
interface SidebarAction {
  open(): Promise<void>;
}

function hasSidebar(api: object): api is { sidebarAction: SidebarAction } {
  return 'sidebarAction' in api;
}

/** Chrome opens the panel from a click in a page; Firefox only from its own buttons, menus and keys. */
export function opensPanelFromPage(): boolean {
  return !hasSidebar(browser);
}

/**
 * Opens the panel. Must be called before anything is awaited: the browser allows it only within a person's gesture.
 */
export function openPanel(windowId: number): Promise<void> {
  return hasSidebar(browser) ? browser.sidebarAction.open() : browser.sidePanel.open({ windowId });
}
