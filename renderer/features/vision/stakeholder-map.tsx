import { useState, type ReactNode } from 'react';
import { buildStakeholderMap } from '#shared/documents/figures/stakeholder-map.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { HIGH_ABOVE, mapSpots, QUARTERS, type MapSpot } from '#shared/domain/vision/stakeholder-quarters.ts';
import { kindName, m } from '#shared/messages/messages.ts';
import { FigureView } from '#renderer/features/documents/index.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { DataTable, type Column } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx';
import styles from './vision.module.css';

/** Names of one number in the key, while there is room for them and when there is not; the table has them all. */
const KEY_NAMES = { few: 6, many: 2 } as const;
/** People from which the key is shortened and goes below the picture. */
const MANY_PEOPLE = 50;

type Person = RecordOf<'stakeholder'>;

/** Stakeholders by influence (upward) and interest (to the right): a picture with its key, or the same as a table. */
export function StakeholderMap(props: { readonly data: EngagementData }): ReactNode {
  const [view, setView] = useState('picture');
  const spots = mapSpots(props.data.all('stakeholder'));
  return (
    <Section
      title={m.vision.mapTitle}
      hint={m.vision.mapHint}
      actions={
        spots.length > 0 && (
          <SegmentedControl
            label={m.vision.mapAs}
            options={[
              { value: 'picture', label: m.vision.mapPicture },
              { value: 'table', label: m.vision.mapTable },
            ]}
            value={view}
            onChange={setView}
          />
        )
      }
    >
      {spots.length === 0 ? (
        <EmptyState compact body={m.vision.mapEmpty} />
      ) : view === 'picture' ? (
        <MapPicture spots={spots} />
      ) : (
        <MapTable spots={spots} data={props.data} />
      )}
    </Section>
  );
}

const nameOf = (person: Person): string => person.name.trim() || m.common.untitled(kindName('stakeholder', 'one'));

function MapPicture({ spots }: { readonly spots: readonly MapSpot[] }): ReactNode {
  const names = m.vision.quarters;
  const picture = buildStakeholderMap(
    spots.map((spot) => ({
      ...spot,
      names: spot.people.map(nameOf),
      sponsor: spot.people.some(({ sponsor }) => sponsor),
    })),
    {
      influence: m.vision.influence,
      interest: m.vision.interest,
      quarters: {
        highHigh: names['manage-closely'],
        highLow: names['keep-satisfied'],
        lowHigh: names['keep-informed'],
        lowLow: names.monitor,
      },
      circle: m.vision.mapCircle,
      diamond: m.vision.mapDiamond,
      people: m.vision.mapPeople,
    },
    HIGH_ABOVE,
  );
  const isCrowded = spots.reduce((sum, { people }) => sum + people.length, 0) >= MANY_PEOPLE;
  const inQuarter = (quarter: MapSpot['quarter']) => spots.filter((spot) => spot.quarter === quarter);
  const count = (quarter: MapSpot['quarter']) => inQuarter(quarter).reduce((sum, { people }) => sum + people.length, 0);
  const places = QUARTERS.map((quarter) => m.vision.mapAltQuarter(names[quarter], count(quarter))).join(' ');
  return (
    <div className={styles['map']} data-crowded={isCrowded || undefined}>
      <FigureView picture={picture} label={m.vision.mapAlt(places)} />
      <section className={styles['mapKey']} aria-label={m.vision.mapKey}>
        {isCrowded && <p>{m.vision.mapCrowded}</p>}
        {QUARTERS.map((quarter) => (
          <div key={quarter}>
            <h3>
              {names[quarter]} <span>{count(quarter)}</span>
            </h3>
            <p>{m.vision.quarterHints[quarter]}</p>
            <ol>
              {inQuarter(quarter).map((spot) => (
                <KeyLine key={spot.number} spot={spot} most={isCrowded ? KEY_NAMES.many : KEY_NAMES.few} />
              ))}
            </ol>
          </div>
        ))}
      </section>
    </div>
  );
}

function KeyLine({ spot, most }: { readonly spot: MapSpot; readonly most: number }): ReactNode {
  // Sponsors first: they must be named even where the key is cut.
  const people = spot.people.toSorted((a, b) => Number(b.sponsor) - Number(a.sponsor));
  const more = people.length - most;
  return (
    <li value={spot.number}>
      {people.slice(0, most).map((person, index) => (
        <span key={person.id}>
          {index > 0 && ', '}
          <bdi>{nameOf(person)}</bdi>
          {person.sponsor && ` (${m.vision.mapSponsor})`}
        </span>
      ))}
      {more > 0 && ` ${m.vision.mapMore(more)}`}
    </li>
  );
}

interface MapRow {
  readonly spot: MapSpot;
  readonly person: Person;
}

function MapTable(props: { readonly spots: readonly MapSpot[]; readonly data: EngagementData }): ReactNode {
  const rows = props.spots.flatMap((spot) => spot.people.map((person) => ({ spot, person })));
  const words = m.kinds.stakeholder.fields;
  const columns: readonly Column<MapRow>[] = [
    { id: 'number', header: m.vision.mapNumber, width: 64, cell: ({ spot }) => spot.number },
    {
      id: 'name',
      header: words.name,
      sortValue: ({ person }) => nameOf(person).toLocaleLowerCase(),
      cell: ({ person }) => <bdi>{nameOf(person)}</bdi>,
    },
    { id: 'role', header: words.role, cell: ({ person }) => <bdi>{person.role}</bdi> },
    {
      id: 'department',
      header: words.department,
      cell: ({ person }) => <bdi>{props.data.nameOf(person.department)}</bdi>,
    },
    {
      id: 'quarter',
      header: m.vision.quarter,
      sortValue: ({ spot }) => QUARTERS.indexOf(spot.quarter),
      cell: ({ spot }) => m.vision.quarters[spot.quarter],
    },
    ...(['influence', 'interest'] as const).map((field): Column<MapRow> => ({
      id: field,
      header: words[field],
      width: 104,
      sortValue: ({ person }) => person[field],
      cell: ({ person }) => person[field],
    })),
    {
      id: 'sponsor',
      header: words.sponsor,
      width: 104,
      cell: ({ person }) => person.sponsor && <Badge tone="accent">{words.sponsor}</Badge>,
    },
  ];
  return <DataTable label={m.vision.mapTitle} rows={rows} columns={columns} getRowId={({ person }) => person.id} />;
}
