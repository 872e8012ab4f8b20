import '../../src/ui/style.css';
import { mount } from '../../src/ui/mount.tsx';
import { Options } from '../../src/ui/options/options.tsx';

mount(<Options />);
