import '../../src/ui/style.css';
import { mount } from '../../src/ui/mount.tsx';
import { Popup } from '../../src/ui/popup/popup.tsx';

mount(<Popup />);
