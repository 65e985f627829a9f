import { useState, type ReactNode } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { beginTurn, dropTurn, type Sealed } from '#shared/domain/workshop/sealed.ts';
import { handOnNotes } from '#shared/domain/workshop/sealed-notes.ts';
import { handOnScores } from '#shared/domain/workshop/sealed-scores.ts';
import { handOnBallot } from '#shared/domain/workshop/sealed-votes.ts';
import { m } from '#shared/messages/messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Cover } from '#renderer/ui/cover.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { NotePage } from './note-page.tsx';
import { PassGate } from './pass-gate.tsx';
import { PrivatePage } from './private-page.tsx';
import { ScorePage } from './score-page.tsx';
import { fairShuffle, type Collecting } from './use-collect.ts';
import { VotePage } from './vote-page.tsx';

type Activity = RecordOf<'activity'>;

/**
 * The laptop goes round: a gate with a name on it, a private page, the next gate. It covers the whole window, and a page is
 * only shown to somebody who said at the gate who they are.
 */
export function PassRound(props: {
  readonly activity: Activity;
  readonly data: EngagementData;
  readonly roll: readonly RecordOf<'participant'>[];
  readonly collecting: Collecting<Sealed>;
  readonly onLeave: () => void;
}): ReactNode {
  const { activity, roll, collecting } = props;
  const { sealed } = collecting;
  const [atPage, setAtPage] = useState<RecordId | null>(null);
  // A page is left when it is written that it was handed on, not before: else its owner's gate would stand there for a moment.
  const holder = sealed?.turn?.participant ?? null;
  const [seen, setSeen] = useState(holder);
  if (holder !== seen) {
    setSeen(holder);
    if (holder === null) setAtPage(null);
  }
  if (sealed === undefined || sealed === null) return null;
  const { turn } = sealed;
  const isPage = turn !== null && turn.participant === atPage;
  const name = roll.find(({ id }) => id === turn?.participant)?.name ?? '';
  const handOn = (): void => void collecting.change((now) => handedOn(now, activity));
  return (
    <Cover label={isPage ? m.collect.page.of(name) : m.collect.gate.title}>
      {isPage ? (
        <PrivatePage key={turn.participant} owner={m.collect.page.of(name)} title={activity.prompt || activity.title}>
          <Page {...props} sealed={sealed} onHandOn={handOn} />
        </PrivatePage>
      ) : (
        <Gate
          roll={roll}
          sealed={sealed}
          onBegin={(id) => {
            void collecting.change((now) => beginTurn(now, id) ?? now);
            setAtPage(id);
          }}
          onPutAside={() =>
            void collecting.change((now) => (now.what === 'notes' ? handedOn(now, activity) : dropTurn(now)))
          }
          onLeave={props.onLeave}
        />
      )}
    </Cover>
  );
}

function handedOn(sealed: Sealed, activity: Activity): Sealed {
  switch (sealed.what) {
    case 'notes':
      return handOnNotes(sealed, activity.naming === 'named', fairShuffle);
    case 'votes':
      return handOnBallot(sealed);
    case 'scores':
      return handOnScores(sealed);
  }
}

function Page(props: {
  readonly activity: Activity;
  readonly data: EngagementData;
  readonly sealed: Sealed;
  readonly collecting: Collecting<Sealed>;
  readonly onHandOn: () => void;
}): ReactNode {
  const { sealed, activity, data, onHandOn } = props;
  const change = props.collecting.change as never;
  const common = { activity, data, onHandOn, change };
  switch (sealed.what) {
    case 'notes':
      return <NotePage {...common} sealed={sealed} />;
    case 'votes':
      return <VotePage {...common} sealed={sealed} />;
    case 'scores':
      return <ScorePage {...common} sealed={sealed} />;
  }
}

function Gate(props: {
  readonly roll: readonly RecordOf<'participant'>[];
  readonly sealed: Sealed;
  readonly onBegin: (id: RecordId) => void;
  /** Takes away the page of somebody who cannot go on. */
  readonly onPutAside: () => void;
  readonly onLeave: () => void;
}): ReactNode {
  const { roll, sealed } = props;
  const [chosen, setChosen] = useState<RecordId | null>(null);
  const words = m.collect.gate;
  const waiting = roll.filter(({ id }) => !sealed.handedIn.includes(id));
  const holder = roll.find(({ id }) => id === sealed.turn?.participant);
  const next = holder ?? waiting.find(({ id }) => id === chosen) ?? waiting[0];
  if (next === undefined) return <PassGate title={words.allDone} begin={words.back} onBegin={props.onLeave} />;
  return (
    <PassGate
      key={next.id}
      title={words.to(next.name)}
      hint={words.hint}
      begin={words.begin(next.name)}
      onBegin={() => props.onBegin(next.id)}
    >
      {holder === undefined && waiting.length > 1 && (
        <Select
          label={words.other}
          options={waiting.map(({ id, name }) => ({ value: id, label: name }))}
          value={next.id}
          onChange={(id) => setChosen(id as RecordId | null)}
        />
      )}
      {holder !== undefined && (
        <Button onPress={props.onPutAside}>
          {sealed.what === 'notes' ? words.away(holder.name) : words.awayDropped(holder.name)}
        </Button>
      )}
      <Button variant="quiet" onPress={props.onLeave}>
        {words.back}
      </Button>
    </PassGate>
  );
}
