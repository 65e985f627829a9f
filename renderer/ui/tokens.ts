import { palette } from '#shared/base/palette.ts';

/** The one source of numbers for screens: type, space, shape, motion and colour. */
export const type = {
  /** rem of 16 px */
  desk: { xs: 0.8125, sm: 0.875, base: 1, lg: 1.125, xl: 1.375, '2xl': 1.75 },
  /** vh × room factor, readable from 8 m on a picture 2.4 m wide */
  board: { note: 4.2, noteMin: 3.8, axis: 3.8, quadrant: 5, title: 6, timer: 9, timerFull: 24 },
  weight: { body: 450, strong: 600, title: 650 },
  lineHeight: { tight: 1.15, note: 1.25, body: 1.5 },
  family: '"Inter Variable", system-ui, sans-serif',
} as const;

/** px */
export const space = [0, 4, 8, 12, 16, 24, 32, 48, 64] as const;
/** px */
export const radius = { sm: 6, md: 10, board: 16 } as const;
/** ms */
export const motion = { fast: 120, base: 200, ease: 'cubic-bezier(.2,0,0,1)' } as const;
/** px */
export const focus = { width: 3, offset: 2 } as const;

/** One theme's colours by role. */
export interface Theme {
  readonly bg: string;
  readonly surface: string;
  readonly hover: string;
  readonly text: string;
  readonly muted: string;
  readonly hairline: string;
  readonly 'control-border': string;
  readonly accent: string;
  readonly 'on-accent': string;
  readonly danger: string;
  readonly green: string;
  readonly 'on-green': string;
  readonly amber: string;
  readonly 'on-amber': string;
  readonly 'amber-text': string;
  readonly red: string;
  readonly 'on-red': string;
  readonly unreported: string;
  readonly 'on-unreported': string;
  readonly strength: string;
  readonly 'strength-edge': string;
  readonly weakness: string;
  readonly 'weakness-edge': string;
  readonly opportunity: string;
  readonly 'opportunity-edge': string;
  readonly threat: string;
  readonly 'threat-edge': string;
  readonly 'do-now': string;
  readonly plan: string;
  readonly delegate: string;
  readonly 'not-now': string;
  readonly 'do-now-edge': string;
  readonly 'plan-edge': string;
  readonly 'delegate-edge': string;
  readonly 'not-now-edge': string;
  /** Chart series in order; 2 and 5 only as lines of 3 px or more. */
  readonly 'series-1': string;
  readonly 'series-2': string;
  readonly 'series-3': string;
  readonly 'series-4': string;
  readonly 'series-5': string;
  /** Over the screen while a dialog is open. */
  readonly scrim: string;
  /** Under what floats: popovers, dialogs, messages. Nothing else has a shadow. */
  readonly shadow: string;
}

export const light: Theme = {
  bg: palette.background,
  surface: palette.surface,
  hover: '#E9EDF3',
  text: palette.text,
  muted: palette.muted,
  hairline: palette.hairline,
  'control-border': palette.border,
  accent: palette.accent,
  'on-accent': palette.onAccent,
  danger: '#A4131C',
  green: palette.rag.green.fill,
  'on-green': palette.rag.green.ink,
  amber: palette.rag.amber.fill,
  'on-amber': palette.rag.amber.ink,
  'amber-text': palette.ragText.amber,
  red: palette.rag.red.fill,
  'on-red': palette.rag.red.ink,
  unreported: palette.rag.none.fill,
  'on-unreported': palette.rag.none.ink,
  strength: palette.quadrants.strength.tint,
  'strength-edge': palette.quadrants.strength.edge,
  weakness: palette.quadrants.weakness.tint,
  'weakness-edge': palette.quadrants.weakness.edge,
  opportunity: palette.quadrants.opportunity.tint,
  'opportunity-edge': palette.quadrants.opportunity.edge,
  threat: palette.quadrants.threat.tint,
  'threat-edge': palette.quadrants.threat.edge,
  'do-now': palette.zones['do-now'].tint,
  plan: palette.zones.plan.tint,
  delegate: palette.zones.delegate.tint,
  'not-now': palette.zones['not-now'].tint,
  'do-now-edge': palette.zones['do-now'].edge,
  'plan-edge': palette.zones.plan.edge,
  'delegate-edge': palette.zones.delegate.edge,
  'not-now-edge': palette.zones['not-now'].edge,
  'series-1': palette.series[0],
  'series-2': palette.series[1],
  'series-3': palette.series[2],
  'series-4': palette.series[3],
  'series-5': palette.series[4],
  scrim: 'rgb(10 18 28 / 45%)',
  shadow: '0 1px 2px rgb(10 18 28 / 8%), 0 12px 32px rgb(10 18 28 / 16%)',
};

export const dark: Theme = {
  bg: '#0F151D',
  surface: '#19222D',
  hover: '#22303F',
  text: '#F1F4F8',
  muted: '#B3BECC',
  hairline: '#2C3846',
  'control-border': '#6F7C8C',
  accent: '#74B7FF',
  'on-accent': '#0B1520',
  danger: '#FF8A84',
  green: '#63E0A8',
  'on-green': '#0F151D',
  amber: '#FFB84D',
  'on-amber': '#0F151D',
  'amber-text': '#FFC24B',
  red: '#F2554B',
  'on-red': '#0F151D',
  unreported: '#A9B4C2',
  'on-unreported': '#0F151D',
  strength: '#12293D',
  'strength-edge': '#6CBBF5',
  weakness: '#3A2213',
  'weakness-edge': '#FFA366',
  opportunity: '#0F2F26',
  'opportunity-edge': '#56D3A5',
  threat: '#35182C',
  'threat-edge': '#EE9BD2',
  'do-now': '#3A2213',
  plan: '#12293D',
  delegate: '#2A2140',
  'not-now': '#222B36',
  'do-now-edge': '#FFA366',
  'plan-edge': '#6CBBF5',
  'delegate-edge': '#B79CFF',
  'not-now-edge': '#A9B4C2',
  'series-1': '#6CBBF5',
  'series-2': '#FFA366',
  'series-3': '#56D3A5',
  'series-4': '#EE9BD2',
  'series-5': '#A9B4C2',
  scrim: 'rgb(4 8 13 / 62%)',
  shadow: '0 1px 2px rgb(0 0 0 / 40%), 0 12px 32px rgb(0 0 0 / 48%)',
};
