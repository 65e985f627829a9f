import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { invariant } from '#shared/base/invariant.ts';
import { createHost } from '#renderer/desktop/create-host.ts';
import { installTheme } from '#renderer/ui/install-theme.ts';
import '#renderer/ui/base.css';
import { App } from './app.tsx';

installTheme();
const root = document.getElementById('root');
invariant(root !== null, 'the page has its root');
const host = await createHost();
createRoot(root).render(
  <StrictMode>
    <App host={host} />
  </StrictMode>,
);
