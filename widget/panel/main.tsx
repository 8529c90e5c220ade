import { embedPort } from '../embed-port.ts';
import { mountPanel } from './panel.tsx';

mountPanel(document.body, await embedPort());
