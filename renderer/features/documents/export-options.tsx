import { useState, type ReactNode } from 'react';
import type { WithheldRecord } from '#shared/documents/editions/withheld-items.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { Edition, Report } from '#shared/documents/report-model.ts';
import { fieldLabel, kindName, m } from '#shared/messages/messages.ts';
import { RadioGroup } from '#renderer/ui/radio-group.tsx';
import type { DocumentSource } from './document-source.ts';
import styles from './documents.module.css';

/** A list of at most so many values stands open. */
const OPEN = 8;

const EDITIONS: readonly Edition[] = ['client', 'internal'];

/** Left of the preview: for whom it is, which edition, what it leaves out, how it looks. */
export function ExportOptions(props: {
  readonly source: DocumentSource;
  readonly data: EngagementData;
  readonly report: Report;
  readonly fileName: string;
  readonly edition: Edition;
  readonly onEdition: (edition: Edition) => void;
}): ReactNode {
  const { source, data, report, edition } = props;
  const { engagement } = data;
  return (
    <div className={styles['options']}>
      <div className={styles['client']}>
        <span style={{ background: engagement.accentColour || 'var(--qd-accent)' }} aria-hidden />
        <p>
          <small>{m.exporting.facts.client}</small>
          <bdi>{report.client}</bdi>
        </p>
      </div>
      {source.options}
      {source.withheld === undefined ? (
        <p className={styles['hint']}>{m.exporting.oneEdition}</p>
      ) : (
        <>
          <RadioGroup
            label={m.exporting.edition}
            options={EDITIONS.map((value) => ({
              value,
              label: m.exporting.editions[value],
              description: m.exporting.editionWhat[value],
            }))}
            value={edition}
            onChange={(value) => props.onEdition(value as Edition)}
          />
          {edition === 'client' && <Withheld records={source.withheld(data)} />}
        </>
      )}
      <Facts report={report} data={data} fileName={props.fileName} />
      {source.remarks}
    </div>
  );
}

function Withheld({ records }: { readonly records: readonly WithheldRecord[] }): ReactNode {
  const count = records.reduce((sum, { values }) => sum + values.length, 0);
  // A long list is made when somebody wants to read it.
  const [isOpen, setOpen] = useState(count <= OPEN);
  if (count === 0) return <p className={styles['hint']}>{m.exporting.withheldNothing}</p>;
  return (
    <details className={styles['withheld']} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{m.exporting.withheld(count)}</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is scrolled by keys too */}
      <ul aria-label={m.exporting.withheldShow} tabIndex={0}>
        {(isOpen ? records : []).map((record) => (
          <li key={record.id}>
            <strong>
              {record.ref ?? kindName(record.kind, 'one')} <bdi>{record.title}</bdi>
            </strong>
            {record.values.map(({ field, text, why }) => (
              <span key={field}>
                <small>
                  {fieldLabel(record.kind, field)} · {m.exporting.why[why]}
                </small>
                <bdi>{text}</bdi>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Facts(props: {
  readonly report: Report;
  readonly data: EngagementData;
  readonly fileName: string;
}): ReactNode {
  const { report, fileName } = props;
  const { facts } = m.exporting;
  const template = report.cover === null ? '' : (props.data.one('brand')?.templateName ?? '');
  const language = new Intl.DisplayNames(['en'], { type: 'language' }).of(report.language) ?? report.language;
  return (
    <dl className={styles['aboutFile']}>
      <div>
        <dt>{facts.language}</dt>
        <dd>
          {language}
          {report.direction === 'rtl' && `, ${m.exporting.directionRtl}`}
        </dd>
      </div>
      <div>
        <dt>{facts.brand}</dt>
        <dd className={styles['brand']}>
          <span style={{ background: report.look.dark }} aria-hidden />
          <span style={{ background: report.look.accent }} aria-hidden />
          {report.look.font}
        </dd>
      </div>
      {template !== '' && (
        <div>
          <dt>{facts.template}</dt>
          <dd>
            <bdi>{template}</bdi>
          </dd>
          <dd className={styles['hint']}>{m.exporting.templateNote}</dd>
        </div>
      )}
      <div>
        <dt>{facts.fileName}</dt>
        <dd>
          <bdi>{fileName}</bdi>
        </dd>
      </div>
    </dl>
  );
}
