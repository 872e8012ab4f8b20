import mentions from 'virtual:mentions';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchForMention } from '../src/page/watch-for-mention.ts';

export default defineUnlistedScript(() => watchForMention(mentions));
