export { EngagementSettingsScreen, ProfileScreen } from './settings-screens.tsx';
