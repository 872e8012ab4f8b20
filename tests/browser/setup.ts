import { fakeBrowser } from 'wxt/testing/fake-browser';

// wxt/browser in tests is a stand-in that reads this name.
Object.assign(globalThis, { fakeBrowser, chrome: fakeBrowser, browser: fakeBrowser });
