/** Ground and ink of one meaning, `#RRGGBB`. */
export interface Tone {
  readonly fill: string;
  readonly ink: string;
}

/** Tint with its edge, `#RRGGBB`; the ink on a tint is the palette's text. */
export interface Tint {
  readonly tint: string;
  readonly edge: string;
}

/** The light colours that the screen, the pictures and the Word documents share. Contrast is held by a test. */
export const palette = {
  background: '#FFFFFF',
  surface: '#F5F7FA',
  text: '#18212D',
  muted: '#4A5666',
  border: '#7D8896',
  hairline: '#D5DBE3',
  /** Ground of what stands in the internal edition of a document only. */
  internal: '#FCF3F3',
  accent: '#0B5CAD',
  onAccent: '#FFFFFF',
  rag: {
    green: { fill: '#157F58', ink: '#FFFFFF' },
    amber: { fill: '#F4A437', ink: '#18212D' },
    red: { fill: '#8F0A12', ink: '#FFFFFF' },
    none: { fill: '#566171', ink: '#FFFFFF' },
  } satisfies Record<string, Tone>,
  /** RAG as text on the background: amber's fill would be too light to read. */
  ragText: { green: '#157F58', amber: '#8F5700', red: '#8F0A12', none: '#566171' },
  quadrants: {
    strength: { tint: '#DDEDFE', edge: '#085491' },
    weakness: { tint: '#FEE6D4', edge: '#9F4B0B' },
    opportunity: { tint: '#D2F5E1', edge: '#42926B' },
    threat: { tint: '#F4DCEE', edge: '#60104C' },
  } satisfies Record<string, Tint>,
  zones: {
    'do-now': { tint: '#FFDFC7', edge: '#A33F00' },
    plan: { tint: '#E3F0FB', edge: '#0067A5' },
    delegate: { tint: '#EFE8FB', edge: '#6440B5' },
    'not-now': { tint: '#ECEFF3', edge: '#566171' },
  } satisfies Record<string, Tint>,
  /** Chart series in order; the second and fifth only as lines of 3 px or more. */
  series: ['#1666AA', '#DD7B2B', '#0B7252', '#62074E', '#89939E'],
} as const;
