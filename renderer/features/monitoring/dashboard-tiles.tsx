import type { ReactNode } from 'react';
import type { IsoDate } from '#shared/base/iso-date.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { Dashboard } from '#shared/domain/monitoring/dashboard.ts';
import { deriveContract } from '#shared/domain/monitoring/effort.ts';
import { m } from '#shared/messages/messages.ts';
import { contractLines, varianceWords } from '#renderer/ui/figure-words.ts';
import { FigureButton, type AskedFigure } from './figure-button.tsx';
import styles from './dashboard.module.css';

interface TileProps {
  readonly dashboard: Dashboard;
  readonly data: EngagementData;
  readonly today: IsoDate;
  readonly onOpen: (asked: AskedFigure) => void;
}

/** Money, what is tied to a goal, and PMO days. */
export function DashboardTiles(props: TileProps): ReactNode {
  return (
    <div className={styles['tiles']}>
      <MoneyTile {...props} />
      <AlignmentTile {...props} />
      <DaysTile {...props} />
    </div>
  );
}

function Tile(props: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <section className={styles['tile']} aria-label={props.title}>
      <h3>{props.title}</h3>
      {props.children}
    </section>
  );
}

function MoneyTile({ dashboard, data, onOpen }: TileProps): ReactNode {
  const words = m.dashboard;
  const { money } = dashboard;
  const { currency } = data.engagement;
  const lines = [
    { label: words.spent, field: 'spent', value: money.spent },
    { label: words.budget, field: 'budget', value: money.budget },
    { label: words.forecast, field: 'forecastCost', value: money.forecast },
  ] as const;
  const variance = varianceWords(money, currency);
  return (
    <Tile title={words.moneyTitle}>
      <dl className={styles['pairs']}>
        {lines.map(({ label, field, value }) => (
          <div key={field}>
            <dt>{label}</dt>
            <dd>
              {value === null ? (
                words.notStated
              ) : (
                <FigureButton figure={{ of: 'money', field, aligned: false }} title={label} onOpen={onOpen}>
                  {words.money(value, currency)}
                </FigureButton>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {variance !== null && (
        <FigureButton figure={{ of: 'variance' }} title={variance} onOpen={onOpen}>
          {variance}
        </FigureButton>
      )}
    </Tile>
  );
}

function AlignmentTile({ dashboard, onOpen }: TileProps): ReactNode {
  const words = m.dashboard;
  const { alignment } = dashboard;
  const whole = words.aligned(alignment.aligned, alignment.initiatives);
  const missing = alignment.initiatives - alignment.aligned;
  const shares = [
    { percent: alignment.budgetPercent, field: 'budget', say: words.alignedBudget, none: words.noBudget },
    { percent: alignment.spentPercent, field: 'spent', say: words.alignedSpend, none: words.noSpend },
  ] as const;
  return (
    <Tile title={words.alignmentTitle}>
      {alignment.initiatives === 0 ? (
        <p className={styles['large']}>{words.notEnough}</p>
      ) : (
        <FigureButton
          figure={{ of: 'aligned' }}
          title={words.alignmentTitle}
          spoken={`${words.alignmentTitle}: ${whole}`}
          size="large"
          onOpen={onOpen}
        >
          {whole}
        </FigureButton>
      )}
      <ul className={styles['lines']}>
        {shares.map(({ percent, field, say, none }) => (
          <li key={field}>
            {percent === null ? (
              none
            ) : (
              <FigureButton
                figure={{ of: 'money', field, aligned: true }}
                title={`${words.alignmentTitle}: ${say(words.percent(percent))}`}
                onOpen={onOpen}
              >
                {say(words.percent(percent))}
              </FigureButton>
            )}
          </li>
        ))}
        {missing > 0 && (
          <li>
            <FigureButton figure={{ of: 'unaligned' }} title={words.unaligned(missing)} onOpen={onOpen}>
              {words.unaligned(missing)}
            </FigureButton>
          </li>
        )}
      </ul>
    </Tile>
  );
}

function DaysTile({ data, today, onOpen }: TileProps): ReactNode {
  const words = m.dashboard;
  const contract = deriveContract(data, today);
  const { lead, notes } = contractLines(contract);
  return (
    <Tile title={words.daysTitle}>
      <FigureButton
        figure={{ of: 'days' }}
        title={words.daysTitle}
        spoken={`${words.daysTitle}: ${lead}`}
        size="large"
        onOpen={onOpen}
      >
        {lead}
      </FigureButton>
      <ul className={styles['lines']}>
        {notes.map(({ text, isWarning }) => (
          <li key={text} data-warning={isWarning || undefined}>
            {text}
          </li>
        ))}
      </ul>
    </Tile>
  );
}
