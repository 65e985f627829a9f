import type { ReactNode } from 'react';
import { CalendarPlus } from 'lucide-react';
import { safeFileName } from '#shared/base/file-name.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { buildCalendar } from '#shared/exchange/engagement-calendar.ts';
import type { FileKind } from '#shared/ipc/host.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { kindName, m } from '#shared/messages/messages.ts';
import { shortDate, useServices } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { notify } from '#renderer/ui/toasts.tsx';

const CALENDAR: FileKind = { label: m.timeline.calendarKind, extension: 'ics', mimeType: 'text/calendar' };

/** Saves check-ins, milestones and reviews as a file that calendars read. */
export function CalendarButton({ data }: { readonly data: EngagementData }): ReactNode {
  const { host } = useServices();
  const words = m.timeline;
  const save = async (): Promise<void> => {
    const text = buildCalendar(data, {
      name: words.calendarName,
      checkIn: words.calendarCheckIn,
      milestone: words.calendarMilestone,
      review: words.calendarReview,
      categories: {
        checkIn: kindName('checkIn', 'one'),
        milestone: kindName('milestone', 'one'),
        review: kindName('review', 'one'),
      },
      initiative: words.calendarInitiative,
      baseline: (date) => words.calendarBaseline(shortDate(date)),
    });
    const name = `${safeFileName([data.engagement.client, words.calendarFile], words.calendarFile)}.ics`;
    const saved = await host.files.save(name, CALENDAR, new TextEncoder().encode(text), {
      what: 'calendar',
      engagementId: data.engagement.engagementId,
    });
    if (!saved.ok) notify({ message: errorSentence(saved.error), tone: 'danger' });
    else if (saved.value !== null) notify({ message: words.calendarSaved(saved.value.name) });
  };
  return (
    <Button icon={<CalendarPlus aria-hidden size={16} />} onPress={() => void save()}>
      {words.calendar}
    </Button>
  );
}
