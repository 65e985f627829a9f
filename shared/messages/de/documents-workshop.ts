import type { DocumentMessages } from '../en/documents.ts';
import { plural } from './speech.ts';

const dots = (count: number): string => plural(count, { one: '# Punkt', other: '# Punkte' });
const notes = (count: number): string => plural(count, { one: '# Notiz', other: '# Notizen' });

/** German text of the workshop record. */
export const documentsWorkshop: DocumentMessages['workshop'] = {
  document: 'Workshop-Protokoll',
  subject: (title, client) => `${title}, ein Workshop mit ${client}`,
  keywords: 'Workshop, Protokoll, SWOT, Entscheidungen, Maßnahmen',
  untitled: 'Workshop ohne Titel',
  coverSubtitle: 'Was getan, gesagt und entschieden wurde',
  notice:
    'Notizen stehen so, wie sie geschrieben wurden. Dieses Protokoll lässt nicht erkennen, wer was geschrieben oder gewählt hat.',
  facts: { preparedFor: 'Erstellt für', preparedBy: 'Erstellt von', heldOn: 'Durchgeführt am', place: 'Ort' },
  about: {
    title: 'Der Workshop',
    facilitator: 'Moderation',
    participants: 'Teilnehmende',
    participantColumns: ['Name', 'Abteilung', 'Rolle'],
    participant: 'Teilnahme',
    participantsCaption: (count) => `Wer dabei war (${plural(count, { one: '# Person', other: '# Personen' })})`,
    missing: ['wer teilgenommen hat', 'Die Teilnehmenden im Workshop ergänzen.'],
    figures: {
      participants: 'Teilnehmende',
      notes: 'Notizen',
      decisions: 'Entscheidungen',
      followUps: 'Maßnahmen',
    },
  },
  agenda: {
    title: 'Agenda, geplant und tatsächlich',
    columns: ['Geplant', 'Aktivität', 'Art', 'Geplante Dauer', 'Dauer'],
    caption: 'Die Agenda mit geplanten und tatsächlichen Zeiten',
    after: (minutes) => `nach ${minutes} min`,
    minutes: (minutes) => `${minutes} min`,
    notHeld: 'entfallen',
    running: 'nicht beendet',
    missing: ['eine Agenda', 'Im Workshop Aktivitäten ergänzen oder mit einer Vorlage beginnen.'],
  },
  board: {
    title: 'Was gesagt wurde',
    swot: 'SWOT',
    others: 'Weitere Notizen',
    noteColumns: ['Referenz', 'Notiz'],
    notesCaption: (count) => `Was aufgeschrieben wurde (${notes(count)})`,
    unrevealed: 'Nicht aufgedeckt.',
    unrevealedBody:
      'Was in dieser Aktivität verdeckt geschrieben wurde, war bei Erstellung dieses Protokolls noch nicht aufgedeckt. Nichts davon ist hier enthalten.',
    missing: ['Notizen', 'Auf den Tafeln dieses Workshops Notizen sammeln.'],
  },
  clusters: {
    title: 'Gruppen von Notizen',
    caption: (clusters, count) => `${plural(clusters, { one: '# Gruppe', other: '# Gruppen' })} und ${notes(count)}`,
    cluster: (title, count) => `${title} (${count})`,
    untitled: 'Gruppe ohne Titel',
    loose: 'Nicht gruppiert',
    noNotes: 'Keine Notizen.',
  },
  results: {
    title: 'Wie die Runde abgestimmt und bewertet hat',
  },
  votes: {
    open: 'Noch offen.',
    openBody:
      'Diese Abstimmung war bei Erstellung dieses Protokolls noch nicht geschlossen. Nichts davon ist hier enthalten.',
    untitled: 'Punktabfrage',
    rule: (each, perItem) =>
      each === null
        ? ''
        : perItem === null || perItem >= each
          ? `Jede Person hatte ${dots(each)}.`
          : `Jede Person hatte ${dots(each)}, höchstens ${perItem} auf ein Thema.`,
    heard: (ballots, asked) =>
      asked > 0
        ? `Abgegeben: ${ballots} von ${plural(asked, { one: '# Stimmzettel', other: '# Stimmzetteln' })}.`
        : `Abgegeben: ${plural(ballots, { one: '# Stimmzettel', other: '# Stimmzettel' })}.`,
    anonymous: 'Der Runde wurde vorab gesagt, dass die Abstimmung anonym ist.',
    sums: 'Nur die Summen wurden aufbewahrt; kein Stimmzettel ist von einem anderen zu unterscheiden.',
    columns: ['Referenz', 'Thema', 'Stimmen', 'Anteil'],
    caption: (title, votes) => `${title} (${plural(votes, { one: '# Stimme', other: '# Stimmen' })})`,
    figureTitle: (title) => `Ergebnis der Abstimmung: ${title}`,
    figureCaption: (title, shown, all) =>
      shown < all ? `${title}: die ersten ${shown} von ${all} Themen` : `${title}: Stimmen nach Thema`,
    figureAlt: (lines) => `Balken von den meisten zu den wenigsten Stimmen. ${lines}`,
    figureLine: (name, votes) => `${name}: ${votes}.`,
    missing: ['das Ergebnis dieser Abstimmung', 'Die Abstimmung auf ihrer Tafel im Workshop schließen.'],
  },
  scores: {
    untitled: 'Bewertung',
    open: 'Noch offen.',
    openBody:
      'Diese Bewertung war bei Erstellung dieses Protokolls noch nicht geschlossen. Nichts davon ist hier enthalten.',
    lead: 'Median der Bewertungen auf einer Skala von 1 bis 5, ab drei Bewertungen mit der niedrigsten und der höchsten. Eine einzelne Bewertung wird nicht ausgewiesen.',
    columns: ['Referenz', 'Bedarf', 'Dringlichkeit', 'Wirkung', 'Einigkeit'],
    caption: (count) => `Wie die Runde bewertet hat (${plural(count, { one: '# Bedarf', other: '# Bedarfe' })})`,
    count: (n) => plural(n, { one: '# Bewertung', other: '# Bewertungen' }),
    range: (low, high, n) => `${low} bis ${high}, ${n} Bewertungen`,
    withheld: 'nicht ausgewiesen',
    agreement: {
      'not-scored': '',
      agreed: 'Einig',
      'no-agreement': 'Noch nicht einig',
    },
    oneScore: 'Nur eine Bewertung',
    setByRoom: (urgency, impact) =>
      ['Von der Runde gesetzt', [urgency, impact].filter((part) => part !== '').join(', ')]
        .filter((part) => part !== '')
        .join(': '),
    setUrgency: (value) => `Dringlichkeit ${value}`,
    setImpact: (value) => `Wirkung ${value}`,
    missing: ['Bewertungen', 'Im Workshop die Teilnehmenden die Bedarfe bewerten lassen.'],
  },
  matrix: 'Wo die Bedarfe stehen',
  outcomes: {
    title: 'Was daraus wurde',
    decisions: 'Entscheidungen',
    decisionsCaption: 'Was von wem und warum entschieden wurde',
    decisionColumns: ['Entscheidung', 'Entschieden von', 'Begründung'],
    missingDecisions: [
      'eine Entscheidung',
      'Entscheidungen im Workshop aufschreiben, solange sich die Runde einig ist.',
    ],
    followUps: 'Maßnahmen',
    followUpsCaption: 'Wer was bis wann erledigt',
    followUpColumns: ['Maßnahme', 'Zuständig', 'Fällig', 'Erledigt'],
    missingFollowUps: ['eine Maßnahme', 'Aus einer Notiz eine Maßnahme machen oder im Workshop eine ergänzen.'],
    parked: 'Themenspeicher',
    parkedCaption: 'Was für später zurückgestellt wurde',
    parkedColumns: ['Referenz', 'Zurückgestelltes Thema', 'Antwort'],
    questions: 'Offene Fragen',
    noQuestions: 'Nichts ist offen geblieben.',
    unanswered: (text) => `Ohne Antwort zurückgestellt: ${text}`,
    nobody: (text) => `Niemand ist zuständig für die Maßnahme: ${text}`,
    undated: (text) => `Kein Termin vereinbart für die Maßnahme: ${text}`,
    undecided: (text) => `Nicht festgehalten, wer entschieden hat: ${text}`,
    noAgreement: (needs) => `Die Bewertungen zeigen noch keine Einigkeit zu ${needs}.`,
    openVote: (title) => `Die Abstimmung „${title}“ ist noch offen.`,
    openScoring: (title) => `Die Bewertung „${title}“ ist noch offen.`,
    openNotes: (title) => `Was in „${title}“ verdeckt geschrieben wurde, ist noch nicht aufgedeckt.`,
  },
  signOff: {
    title: 'Freigabe',
    lead: (name) => `Mit ihren Unterschriften bestätigen die Parteien dieses Protokoll von ${name}.`,
  },
};
