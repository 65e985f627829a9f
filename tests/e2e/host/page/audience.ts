import { createAudienceHost } from '#renderer/desktop/audience-host.ts';

createAudienceHost().onFrame((frame) => {
  document.body.textContent = JSON.stringify(frame);
});
