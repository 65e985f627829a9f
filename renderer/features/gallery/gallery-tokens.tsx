import type { ReactNode } from 'react';
import { ArrowUpRight, CircleAlert, CircleMinus, CirclePlus } from 'lucide-react';
import { ui } from '#shared/messages/en/ui.ts';
import { type, type Theme } from '#renderer/ui/tokens.ts';
import { Stack } from '#renderer/ui/stack.tsx';
import styles from './gallery.module.css';

const GROUND = ['bg', 'surface', 'hover', 'hairline', 'control-border', 'muted', 'text', 'accent', 'danger'] as const;
const SERIES = ['series-1', 'series-2', 'series-3', 'series-4', 'series-5'] as const;
const SIZES = ['2xl', 'xl', 'lg', 'base', 'sm', 'xs'] as const;
const ICONS: Readonly<Record<string, typeof CirclePlus>> = {
  strength: CirclePlus,
  weakness: CircleMinus,
  opportunity: ArrowUpRight,
  threat: CircleAlert,
};

const variable = (name: keyof Theme): string => `var(--qd-${name})`;

/** The colours by role, as they come out of the theme around them. */
export function Colours(): ReactNode {
  const words = ui.gallery;
  return (
    <Stack gap={3}>
      <ul className={styles['swatches']}>
        {GROUND.map((name) => (
          <li key={name}>
            <span style={{ background: variable(name) }} />
            {name}
          </li>
        ))}
      </ul>
      <h3>{words.quadrants}</h3>
      <Tints options={words.options} />
      <h3>{words.zones}</h3>
      <Tints options={words.zoneNames} />
      <h3>{words.series}</h3>
      <ul className={styles['series']}>
        {SERIES.map((name) => (
          <li key={name}>
            <span style={{ background: variable(name) }} />
            {name}
          </li>
        ))}
      </ul>
    </Stack>
  );
}

function Tints(props: { readonly options: readonly { readonly value: string; readonly label: string }[] }): ReactNode {
  return (
    <div className={styles['tints']}>
      {props.options.map(({ value, label }) => {
        const Icon = ICONS[value];
        return (
          <span key={value} style={{ background: `var(--qd-${value})`, borderColor: `var(--qd-${value}-edge)` }}>
            {Icon !== undefined && <Icon aria-hidden size={16} />} {label}
          </span>
        );
      })}
    </div>
  );
}

/** The steps of the type scale. */
export function TypeScale(): ReactNode {
  return (
    <Stack gap={2}>
      {SIZES.map((size, index) => (
        <p key={size} className={styles['specimen']} style={{ fontSize: `var(--qd-text-${size})` }}>
          {ui.gallery.sizes[index]} <span>{type.desk[size] * 16} px</span>
        </p>
      ))}
    </Stack>
  );
}
