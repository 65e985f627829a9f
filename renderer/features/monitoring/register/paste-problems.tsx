import type { ReactNode } from 'react';
import { writeClipboardTable } from '#shared/exchange/clipboard-table.ts';
import type { BlockProblem, PastedBlock } from '#shared/exchange/paste-block.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { fieldLabel, m } from '#shared/messages/messages.ts';
import { copyText } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import styles from './register.module.css';

/** Cells that a receipt shows; more are counted. */
const SHOWN = 200;

const nameOf = ({ field }: BlockProblem): string =>
  field === null ? m.register.pasteOutside : fieldLabel('initiative', field);

/** What of a pasted block cannot be read, before anything of it is stored; its texts can be taken along. */
export function PasteProblems(props: {
  readonly block: PastedBlock;
  readonly onApply: () => void;
  readonly onClose: () => void;
}): ReactNode {
  const { problems, cells } = props.block;
  const copyRest = (): void => {
    const lines = problems.map((one) => [String(one.line), nameOf(one), one.text]);
    const head = [m.register.pasteLine, m.register.pasteCell, m.register.pasteText];
    void copyText(writeClipboardTable([head, ...lines]), m.paste.copied(problems.length));
  };
  return (
    <Dialog
      title={m.register.pasteTitle}
      size="large"
      onClose={props.onClose}
      footer={
        <>
          <Button onPress={props.onClose}>{m.common.cancel}</Button>
          <Button onPress={copyRest}>{m.register.pasteCopyRest}</Button>
          <Button variant="primary" isDisabled={cells === 0} onPress={props.onApply}>
            {m.register.pasteApply(cells)}
          </Button>
        </>
      }
    >
      <p>{m.register.pasteBody(cells, problems.length)}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard */}
      <section className={styles['rest']} tabIndex={0} aria-label={m.register.pasteTitle}>
        <table>
          <thead>
            <tr>
              <th scope="col">{m.register.pasteLine}</th>
              <th scope="col">{m.register.pasteCell}</th>
              <th scope="col">{m.register.pasteText}</th>
              <th scope="col">{m.register.pasteWhy}</th>
            </tr>
          </thead>
          <tbody>
            {problems.slice(0, SHOWN).map((one) => (
              <tr key={`${one.line} ${one.column}`}>
                <td>{one.line}</td>
                <td>{nameOf(one)}</td>
                <td>
                  <bdi>{one.text}</bdi>
                </td>
                <td>{errorSentence(one.error)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {problems.length > SHOWN && <p>{m.register.cutShort(problems.length - SHOWN)}</p>}
      </section>
    </Dialog>
  );
}
