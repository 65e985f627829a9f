export { BrandsScreen } from './brands-screen.tsx';
export { EngagementSettingsScreen, ProfileScreen } from './settings-screens.tsx';
export { YourDataScreen } from './your-data-screen.tsx';
