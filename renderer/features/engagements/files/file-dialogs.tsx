import { lazy, Suspense, type ReactNode } from 'react';
import { OpeningNote } from './opening-note.tsx';
import { hereQuestion, saveQuestion, templateQuestion, unlockQuestion } from './questions.ts';

const SaveFileDialog = lazy(async () => ({ default: (await import('./save-file-dialog.tsx')).SaveFileDialog }));
const UnlockDialog = lazy(async () => ({ default: (await import('./unlock-dialog.tsx')).UnlockDialog }));
const HereDialog = lazy(async () => ({ default: (await import('./here-dialog.tsx')).HereDialog }));
const TemplateDialog = lazy(async () => ({ default: (await import('./template-dialog.tsx')).TemplateDialog }));

/** The place where everything about engagement files is asked. Once in the program. */
export function FileDialogs(): ReactNode {
  const saving = saveQuestion.useAsked();
  const locked = unlockQuestion.useAsked();
  const known = hereQuestion.useAsked();
  const pattern = templateQuestion.useAsked();
  return (
    <Suspense>
      <OpeningNote />
      {saving !== null && <SaveFileDialog engagement={saving} onClose={() => saveQuestion.answer(null)} />}
      {locked !== null && <UnlockDialog file={locked} onDone={(bytes) => unlockQuestion.answer(bytes)} />}
      {known !== null && <HereDialog file={known} onDone={(id) => hereQuestion.answer(id)} />}
      {pattern !== null && <TemplateDialog engagement={pattern} onDone={(id) => templateQuestion.answer(id)} />}
    </Suspense>
  );
}
