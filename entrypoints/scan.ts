import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startScan } from '../src/page/start-scan.ts';

export default defineUnlistedScript(startScan);
