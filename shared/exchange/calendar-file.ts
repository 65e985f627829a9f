import { addDays, type IsoDate, type IsoTime } from '../base/iso-date.ts';

/** A whole day in a calendar. */
export interface CalendarEvent {
  /** The same for as long as the record lives, so that a second import changes the entry and adds none. */
  readonly uid: string;
  readonly on: IsoDate;
  /** When the record was last changed. */
  readonly changedAt: IsoTime;
  /** Grows with every change of the record. */
  readonly revision: number;
  readonly summary: string;
  readonly description: string;
  readonly category: string;
}

/** Longest line of a calendar file, in bytes of UTF-8 without its end (RFC 5545, 3.1). */
const LINE_BYTES = 75;

/**
 * A calendar as an iCalendar file (RFC 5545): lines end with CR LF and are folded at 75 bytes, never inside a character.
 * Nothing in it depends on the day it is written, so that the same events give the same bytes.
 */
export function writeCalendar(name: string, events: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Quarterdeck//Calendar//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(event.uid)}`,
    `DTSTAMP:${event.changedAt.slice(0, 19).replace(/[-:]/g, '')}Z`,
    `SEQUENCE:${event.revision}`,
    `DTSTART;VALUE=DATE:${plainDate(event.on)}`,
    `DTEND;VALUE=DATE:${plainDate(addDays(event.on, 1))}`,
    `SUMMARY:${escapeText(event.summary)}`,
    ...(event.description === '' ? [] : [`DESCRIPTION:${escapeText(event.description)}`]),
    `CATEGORIES:${escapeText(event.category)}`,
    // A date to keep in mind does not make anybody busy.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const plainDate = (date: IsoDate): string => date.replaceAll('-', '');

/** A text as a calendar file holds it: backslash, semicolon, comma and line end escaped, other controls left out. */
export function escapeText(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // oxlint-disable-next-line no-control-regex -- naming the control characters is the purpose
      .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')
      .replace(/[\\;,]/g, (mark) => `\\${mark}`)
      .replaceAll('\n', '\\n')
  );
}

// Following lines begin with a space, which counts.
function foldLine(line: string): string {
  let folded = '';
  let bytes = 0;
  for (const character of line) {
    const size = bytesOf(character);
    if (bytes + size > LINE_BYTES) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += character;
    bytes += size;
  }
  return folded;
}

// Half of a pair is written as the three bytes of the replacement character.
function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
