/** Starts the sidebar in its page. */
import { render } from 'preact';
import { App } from './app';
import { createCall } from './call';
import { sendToGoogle } from './google-runner';
import './style.css';

render(<App call={createCall(sendToGoogle)} />, document.getElementById('app')!);
