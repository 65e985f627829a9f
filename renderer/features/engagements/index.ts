export { HomeScreen } from './home-screen.tsx';
export { OverviewScreen } from './overview-screen.tsx';
export { EngagementSettingsScreen, ProfileScreen } from './settings-screens.tsx';
export { openBytes, openFromFile, saveAsFile, fileName } from './engagement-actions.ts';
