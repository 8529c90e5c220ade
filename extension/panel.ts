import { mountPanel } from '../widget/panel/panel.tsx';
import { extensionPort } from './port.ts';

mountPanel(document.body, await extensionPort());
