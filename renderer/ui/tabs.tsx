import { memo, type ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import styles from './layout.module.css';

interface TabName {
  readonly id: string;
  readonly label: string;
}

/** Views of one screen. */
export function Tabs(props: {
  readonly label: string;
  readonly tabs: readonly (TabName & { readonly content: ReactNode })[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
}): ReactNode {
  return (
    <AriaTabs
      className={styles['tabs'] ?? ''}
      selectedKey={props.selected}
      onSelectionChange={(key) => props.onSelect(String(key))}
    >
      <TabNames label={props.label} tabs={props.tabs} />
      {props.tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={styles['tabPanel'] ?? ''}>
          {/* A panel that is left stays for one more picture, in which its content would be drawn again. */}
          {tab.id === props.selected && tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}

// React Aria makes the list of tabs anew, out of sight, each time it is drawn; going from one to another changes no name.
const TabNames = memo(
  function TabNames(props: { readonly label: string; readonly tabs: readonly TabName[] }): ReactNode {
    return (
      <TabList aria-label={props.label} className={styles['tabList'] ?? ''}>
        {props.tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={styles['tab'] ?? ''}>
            {tab.label}
          </Tab>
        ))}
      </TabList>
    );
  },
  (before, after) => before.label === after.label && namesOf(before.tabs) === namesOf(after.tabs),
);

const namesOf = (tabs: readonly TabName[]): string => JSON.stringify(tabs.map(({ id, label }) => [id, label]));
