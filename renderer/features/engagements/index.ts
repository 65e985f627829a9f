export { HomeScreen } from './home-screen.tsx';
export { OverviewScreen } from './overview-screen.tsx';
export { WORKSPACE_ID } from './workspace.ts';
export { useEngagements } from './use-engagements.ts';
export { openBytes, openFromFile, saveAsFile } from './engagement-actions.ts';
export { KeepUntilDialog } from './keep-until-dialog.tsx';
export { RetentionReminders } from './retention-reminders.tsx';
export { longDate } from './next-date-words.ts';
