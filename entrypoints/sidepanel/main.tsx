import '../../src/ui/style.css';
import { mount } from '../../src/ui/mount.tsx';
import { Panel } from '../../src/ui/panel/panel.tsx';

mount(<Panel />);
