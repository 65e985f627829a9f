import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import styles from './layout.module.css';

/** Views of one screen. */
export function Tabs(props: {
  readonly label: string;
  readonly tabs: readonly { readonly id: string; readonly label: string; readonly content: ReactNode }[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
}): ReactNode {
  return (
    <AriaTabs
      className={styles['tabs'] ?? ''}
      selectedKey={props.selected}
      onSelectionChange={(key) => props.onSelect(String(key))}
    >
      <TabList aria-label={props.label} className={styles['tabList'] ?? ''}>
        {props.tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={styles['tab'] ?? ''}>
            {tab.label}
          </Tab>
        ))}
      </TabList>
      {props.tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={styles['tabPanel'] ?? ''}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
