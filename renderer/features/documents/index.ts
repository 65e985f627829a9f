export { ExportButton } from './export-button.tsx';
export type { DocumentSource } from './document-source.ts';
export { FigureView } from './figure-view.tsx';
