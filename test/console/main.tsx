import './console.css';
import { render } from 'preact';
import { App } from './app.tsx';
import { createDesk } from './desk.ts';
import { listenForHotkeys } from './hotkeys.ts';
import { release } from './release.ts';

release(location.search);
const root = document.getElementById('app') as HTMLElement;
const draw = () => render(<App desk={desk} now={Date.now()} />, root);
const desk = createDesk(window, draw);

window.addEventListener('popstate', desk.follow);
listenForHotkeys(document, desk);
desk.start();
setInterval(draw, 1000);
