import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isOwnedByFramework } from '../src/page/probe.ts';

export default defineUnlistedScript(() => isOwnedByFramework(document));
