import type { ReactNode } from 'react';
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  Button,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  FieldError,
  Group,
  Heading,
  Label,
  Popover,
  Text,
} from 'react-aria-components';
import { parseDate } from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import { isoDate, type IsoDate } from '#shared/base/iso-date.ts';
import type { FieldProps } from './field-props.ts';
import styles from './fields.module.css';

/** A calendar date, typed or picked; `null` when not set. */
export function DateField(
  props: FieldProps & { readonly value: IsoDate | null; readonly onChange: (value: IsoDate | null) => void },
): ReactNode {
  const { label, description, error, isLabelHidden } = props;
  return (
    <DatePicker
      className={styles['field'] ?? ''}
      value={props.value === null ? null : parseDate(props.value)}
      onChange={(value) => props.onChange(value === null ? null : isoDate(value.toString()))}
      isInvalid={error !== undefined}
      isDisabled={props.isDisabled ?? false}
      shouldForceLeadingZeros
      {...(isLabelHidden === true ? { 'aria-label': label } : {})}
    >
      {isLabelHidden !== true && <Label className={styles['label'] ?? ''}>{label}</Label>}
      <Group className={styles['dateGroup'] ?? ''}>
        <DateInput className={styles['dateInput'] ?? ''}>
          {(segment) => <DateSegment segment={segment} className={styles['segment'] ?? ''} />}
        </DateInput>
        <Button className={styles['dateButton'] ?? ''}>
          <CalendarDays aria-hidden size={16} />
        </Button>
      </Group>
      {description !== undefined && error === undefined && (
        <Text slot="description" className={styles['description'] ?? ''}>
          {description}
        </Text>
      )}
      <FieldError className={styles['error'] ?? ''}>{error}</FieldError>
      <Popover className={styles['popover'] ?? ''}>
        <Dialog className={styles['calendarDialog'] ?? ''}>
          <Calendar className={styles['calendar'] ?? ''}>
            <header>
              <Button slot="previous">
                <ChevronLeft aria-hidden size={16} />
              </Button>
              <Heading />
              <Button slot="next">
                <ChevronRight aria-hidden size={16} />
              </Button>
            </header>
            <CalendarGrid>{(date) => <CalendarCell date={date} className={styles['day'] ?? ''} />}</CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
