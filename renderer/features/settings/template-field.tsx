import { useEffect, useState, type ReactNode } from 'react';
import { chooseTemplate, type NewTemplate } from '#shared/domain/branding/choose-template.ts';
import { joinTemplate, splitTemplate } from '#shared/domain/branding/template-parts.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { readTemplate } from '#shared/exchange/word-template/read-template.ts';
import type { TemplateFacts } from '#shared/exchange/word-template/template-facts.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { m } from '#shared/messages/messages.ts';
import { readTemplateParts } from '#renderer/data/templates.ts';
import { useCommit, useServices } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import styles from './branding.module.css';

const TEMPLATE_FILE = {
  label: m.branding.templateFiles,
  extension: 'dotx',
  alsoExtensions: ['docx'],
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.template',
} as const;

/** The Word template of a brand: chosen from a file, described, or taken away. */
export function TemplateField(props: {
  readonly brand: RecordOf<'brand'>;
  /** All that are saved. */
  readonly brands: readonly RecordOf<'brand'>[];
}): ReactNode {
  const { brand, brands } = props;
  const { host, store } = useServices();
  const commit = useCommit();
  const [problem, setProblem] = useState<string | null>(null);
  const facts = useFacts(brand);
  const give = async (template: NewTemplate | null): Promise<void> => {
    const stored = await readTemplateParts(store.db, brand.engagementId);
    await commit(chooseTemplate(brand, template, { brands, stored }, store.ids));
  };
  const choose = async (): Promise<void> => {
    setProblem(null);
    const opened = await host.files.open(TEMPLATE_FILE);
    if (!opened.ok) return setProblem(errorSentence(opened.error));
    if (opened.value === null) return;
    const read = readTemplate(opened.value.bytes, opened.value.name);
    if (!read.ok) return setProblem(errorSentence(read.error));
    await give({ name: opened.value.name, pieces: splitTemplate(read.value.package) });
  };
  return (
    <fieldset className={styles['logoField']}>
      <legend className={styles['label']}>{m.branding.template}</legend>
      {brand.templateMark !== '' && (
        <strong>
          <bdi>{brand.templateName}</bdi>
        </strong>
      )}
      {brand.templateMark !== '' && facts !== null && <FactList facts={facts} />}
      <div className={styles['row']}>
        <Button size="small" onPress={() => void choose()}>
          {m.branding.chooseTemplate}
        </Button>
        {brand.templateMark !== '' && (
          <Button size="small" variant="quiet" onPress={() => void give(null)}>
            {m.branding.removeTemplate}
          </Button>
        )}
      </div>
      {problem === null ? (
        <p className={styles['verdict']}>{m.branding.templateHint}</p>
      ) : (
        <p className={styles['warning']} role="alert">
          {problem}
        </p>
      )}
    </fieldset>
  );
}

function FactList(props: { readonly facts: TemplateFacts }): ReactNode {
  const { facts } = props;
  const { margins } = facts;
  const words = m.branding;
  const mm = (twips: number): number => Math.round((twips / 1440) * 25.4);
  const sides = [margins.topTwips, margins.rightTwips, margins.bottomTwips, margins.leftTwips].map(mm);
  const lines = [
    words.page(mm(facts.pageWidthTwips), mm(facts.pageHeightTwips)),
    words.margins(...(sides as [number, number, number, number])),
    words.fonts(facts.headingFont, facts.bodyFont),
    words.running(facts.hasHeader, facts.hasFooter),
    words.lacks(facts.missingStyles),
    ...(facts.leftOut.length === 0 ? [] : [words.leftOut(facts.leftOut)]),
  ];
  return (
    <ul className={styles['facts']} aria-label={words.brings}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

// Described from what is stored, never from a second record: what is missing depends on this version's documents.
function useFacts({ engagementId, templateMark }: RecordOf<'brand'>): TemplateFacts | null {
  const { store } = useServices();
  const [facts, setFacts] = useState<TemplateFacts | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const load = async (): Promise<TemplateFacts | null> => {
      if (templateMark === '') return null;
      const pieces = await readTemplateParts(store.db, engagementId);
      const whole = joinTemplate(
        pieces.filter(({ mark }) => mark === templateMark),
        templateMark,
      );
      const read = whole === null ? null : readTemplate(whole);
      return read?.ok === true ? read.value.facts : null;
    };
    void load().then((loaded) => isCurrent && setFacts(loaded));
    return () => {
      isCurrent = false;
    };
  }, [store, engagementId, templateMark]);
  return facts;
}
