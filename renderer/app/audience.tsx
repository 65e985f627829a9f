import { createRoot } from 'react-dom/client';
import { invariant } from '#shared/base/invariant.ts';
import { createAudienceHost } from '#renderer/desktop/audience-host.ts';
// Not through the feature's front door: this window must not reach the store, and the door leads there.
import { AudiencePage } from '#renderer/features/workshop/audience/audience-page.tsx';
import { installTheme } from '#renderer/ui/install-theme.ts';
import '#renderer/ui/base.css';

installTheme();
// Room light washes a dark board away, whatever the facilitator's own window looks like.
document.documentElement.dataset['theme'] = 'light';
const root = document.getElementById('root');
invariant(root !== null, 'the page has its root');
createRoot(root).render(<AudiencePage host={createAudienceHost()} />);
