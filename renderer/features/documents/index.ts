export { useWordExport, type WordExport } from './use-word-export.ts';
