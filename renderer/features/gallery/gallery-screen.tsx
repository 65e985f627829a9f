import type { ReactNode } from 'react';
import { ui } from '#shared/messages/en/ui.ts';
import { Logo } from '#renderer/ui/logo.tsx';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { Buttons, Choices, Fields } from './gallery-controls.tsx';
import { Overlays, Panels, States, Structure } from './gallery-panels.tsx';
import { Colours, TypeScale } from './gallery-tokens.tsx';
import styles from './gallery.module.css';

const THEMES = ['light', 'dark'] as const;

/** Every primitive in both themes side by side, for eyes and for the accessibility check. */
export function GalleryScreen(): ReactNode {
  return (
    <main className={styles['gallery']}>
      {THEMES.map((theme) => (
        <Side key={theme} theme={theme} />
      ))}
    </main>
  );
}

function Side(props: { readonly theme: (typeof THEMES)[number] }): ReactNode {
  const { theme } = props;
  const words = ui.gallery;
  // Two regions of one page may not have one name.
  const title = (word: string): string => words.inTheme(word, theme);
  return (
    <div data-theme={theme} className={styles['side']}>
      <PageHeader title={words.title(theme)} subtitle={words.subtitle} actions={<Logo />} />
      <Section title={title(words.buttons)}>
        <Buttons />
      </Section>
      <Section title={title(words.fields)}>
        <Fields />
      </Section>
      <Section title={title(words.choices)}>
        <Choices />
      </Section>
      <Section title={title(words.states)}>
        <States />
      </Section>
      <Section title={title(words.structure)} count={3} hint={words.structureHint}>
        <Structure theme={theme} />
      </Section>
      <Section title={title(words.panels)}>
        <Panels />
      </Section>
      <Section title={title(words.overlays)}>
        <Overlays />
      </Section>
      <Section title={title(words.colours)}>
        <Colours />
      </Section>
      <Section title={title(words.type)}>
        <TypeScale />
      </Section>
    </div>
  );
}
