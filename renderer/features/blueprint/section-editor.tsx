import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { BlueprintSection } from '#shared/domain/blueprint/sections.ts';
import type { FieldName } from '#shared/domain/model/kinds.ts';
import { m } from '#shared/messages/messages.ts';
import { Loading, RecordForm, RecordPanel, useSingle } from '#renderer/features/records/index.ts';
import { Section } from '#renderer/ui/section.tsx';
import { BlueprintPanel } from './blueprint-panel.tsx';
import { EscalationLadder } from './escalation-ladder.tsx';
import { nextDates } from './next-dates.tsx';
import { RaciGrid } from './raci-grid.tsx';
import { StarterText } from './starter-button.tsx';

interface EditorProps {
  readonly data: EngagementData;
}

/** The editor of one section of the blueprint. */
export function SectionEditor(props: EditorProps & { readonly section: BlueprintSection }): ReactNode {
  const Editor = EDITORS[props.section];
  return <Editor data={props.data} />;
}

/** Editors that show texts of the blueprint's own record. */
const texts =
  (section: BlueprintSection, ...fields: readonly FieldName<'blueprint'>[]) =>
  ({ data }: EditorProps): ReactNode => <Texts data={data} section={section} fields={fields} />;

function Texts(
  props: EditorProps & { readonly section: BlueprintSection; readonly fields: readonly FieldName<'blueprint'>[] },
): ReactNode {
  const record = useSingle('blueprint', props.data);
  return (
    <Section title={m.blueprint.sections[props.section]}>
      {record === undefined ? (
        <Loading />
      ) : (
        <>
          <RecordForm record={record} data={props.data} fields={props.fields} />
          <StarterText record={record} fields={props.fields} />
        </>
      )}
    </Section>
  );
}

function Outcome({ data }: EditorProps): ReactNode {
  const purpose = useSingle('purpose', data);
  return (
    <>
      <Section title={m.blueprint.sections.outcome} hint={m.blueprint.inherited}>
        {purpose !== undefined && <RecordForm record={purpose} data={data} fields={['outcome', 'successTest']} />}
      </Section>
      <RecordPanel
        kind="goal"
        data={data}
        columns={['statement', 'target', 'unit', 'dueOn']}
        empty={m.blueprint.empty.goal}
        readOnly
      />
    </>
  );
}

const EDITORS: Readonly<Record<BlueprintSection, (props: EditorProps) => ReactNode>> = {
  parties: texts('parties', 'parties', 'nextVersion', 'confidentiality'),
  summary: texts('summary', 'summary'),
  outcome: Outcome,
  priorities: ({ data }) => (
    <RecordPanel
      kind="need"
      data={data}
      title={m.blueprint.sections.priorities}
      hint={m.blueprint.inherited}
      columns={['title', 'department', 'decision', 'decisionReason']}
      detail={['title', 'decision', 'decisionReason']}
      empty={m.blueprint.empty.need}
      readOnly
    />
  ),
  expectations: ({ data }) => (
    <BlueprintPanel kind="expectation" data={data} columns={['topic', 'clientProvides', 'pmoProvides']} />
  ),
  deliverables: ({ data }) => (
    <BlueprintPanel
      kind="deliverable"
      data={data}
      columns={['title', 'owner', 'dueOn', 'status', 'needs']}
      defaults={{ status: 'planned' }}
    />
  ),
  timeline: ({ data }) => (
    <BlueprintPanel
      kind="milestone"
      data={data}
      columns={['title', 'deliverable', 'initiative', 'baselineOn', 'forecastOn', 'doneOn']}
    />
  ),
  roles: ({ data }) => <BlueprintPanel kind="role" data={data} columns={['title', 'side', 'person', 'stakeholder']} />,
  raci: ({ data }) => (
    <>
      <RaciGrid data={data} />
      <BlueprintPanel kind="raciRow" data={data} columns={['title', 'deliverable']} />
    </>
  ),
  communication: ({ data }) => (
    <BlueprintPanel
      kind="communication"
      data={data}
      columns={['audience', 'need', 'channel', 'cadence', 'sender', 'responseTime']}
    />
  ),
  reporting: ({ data }) => (
    <BlueprintPanel
      kind="report"
      data={data}
      columns={['title', 'cadence', 'firstOn', 'owner', 'deliverables']}
      derived={[nextDates(data)]}
    />
  ),
  meetings: ({ data }) => (
    <BlueprintPanel
      kind="meeting"
      data={data}
      columns={['title', 'cadence', 'firstOn', 'chair', 'lengthMinutes']}
      derived={[nextDates(data)]}
    />
  ),
  decisions: ({ data }) => (
    <BlueprintPanel kind="decisionRight" data={data} columns={['decision', 'decides', 'limit', 'consult']} />
  ),
  conflicts: ({ data }) => (
    <>
      <BlueprintPanel kind="conflictStep" data={data} columns={['step', 'leads', 'within']} />
      <Texts data={data} section="conflicts" fields={['interimRule']} />
      <BlueprintPanel kind="escalationLevel" data={data} columns={['title', 'decides', 'deputy', 'moveUpAfterHours']} />
      <EscalationLadder data={data} />
    </>
  ),
  kpis: ({ data }) => <BlueprintPanel kind="kpi" data={data} columns={['title', 'type', 'target', 'unit', 'goals']} />,
  risks: ({ data }) => (
    <BlueprintPanel
      kind="raidItem"
      data={data}
      columns={['title', 'type', 'probability', 'impact', 'owner']}
      filter={(row) => row.inBlueprint}
      defaults={{ inBlueprint: true, type: 'risk' }}
    />
  ),
  resources: ({ data }) => (
    <>
      <Texts data={data} section="resources" fields={['resourcesAndTools']} />
      <RecordPanel
        kind="adaptation"
        data={data}
        hint={m.blueprint.inherited}
        columns={['title', 'departments', 'rollout']}
        empty={m.blueprint.empty.adaptation}
        readOnly
      />
    </>
  ),
  information: texts('information', 'informationHandling'),
  change: texts('change', 'changeProcess'),
  reviews: texts('reviews', 'reviewCadence'),
  signOff: texts('signOff', 'signOffNote', 'internalNotes'),
};
