import type { ReactNode } from 'react';
import { m } from '#shared/messages/messages.ts';
import { EngagementProvider, Loading, RecordForm, useData, useSingle } from '#renderer/features/records/index.ts';
import { WORKSPACE_ID } from '#renderer/features/engagements/index.ts';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { Departments } from './departments.tsx';
import { EngagementLook } from './engagement-look.tsx';

/** Parties, term, money, calendar and language of an engagement, and its departments. */
export function EngagementSettingsScreen(): ReactNode {
  const { value: data } = useData(['engagement']);
  const engagement = data?.all('engagement')[0];
  if (data === undefined || engagement === undefined) return <Loading />;
  return (
    <div>
      <PageHeader title={m.engagements.settingsTitle} subtitle={m.engagements.settingsSubtitle} />
      <Section title={m.engagements.settingsParties}>
        <RecordForm
          record={engagement}
          data={data}
          fields={[
            'client',
            'purpose',
            'sector',
            'employees',
            'clientSignatory',
            'clientSignatoryRole',
            'firm',
            'consultant',
            'consultantRole',
          ]}
        />
      </Section>
      <Section title={m.engagements.settingsTerm}>
        <RecordForm
          record={engagement}
          data={data}
          fields={[
            'termStartOn',
            'termEndOn',
            'contractedDaysPerWeek',
            'currency',
            'dayRate',
            'workingDays',
            'fiscalYearStartMonth',
          ]}
        />
      </Section>
      <Section title={m.engagements.settingsDocuments}>
        <RecordForm
          record={engagement}
          data={data}
          fields={['documentLanguage', 'confidentiality', 'keepUntilOn', 'internalNotes']}
        />
      </Section>
      <EngagementLook />
      <Departments />
    </div>
  );
}

/** Who the consultant is; proposed in each new engagement. */
export function ProfileScreen(): ReactNode {
  return (
    <EngagementProvider id={WORKSPACE_ID}>
      <Profile />
    </EngagementProvider>
  );
}

function Profile(): ReactNode {
  const { value: data } = useData(['profile']);
  const profile = useSingle('profile', data);
  if (data === undefined || profile === undefined) return <Loading />;
  return (
    <div>
      <PageHeader title={m.engagements.profileTitle} subtitle={m.engagements.profileSubtitle} />
      <Section title={m.kinds.profile.one}>
        <RecordForm record={profile} data={data} />
      </Section>
    </div>
  );
}
