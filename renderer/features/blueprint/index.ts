export { BlueprintScreen } from './blueprint-screen.tsx';
