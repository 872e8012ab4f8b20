// The main job: sets up, builds, and opens Chromium with the extension on a demonstration news page.
import { join } from 'node:path';
import { build } from './build.mjs';
import { nodePath, ROOT, run, setUp } from './setup.mjs';

setUp();
if (!build(['chrome'])) process.exit(1);
process.exit(run(nodePath(), [join(ROOT, 'scripts', 'demo.ts')]) ? 0 : 1);
