import type { DocumentMessages } from '../en/documents.ts';
import { plural } from './speech.ts';

const dots = (count: number): string => plural(count, { one: '# Punkt', other: '# Punkte' });

/** German text of ballots and scoring sheets. */
export const documentsPaper: DocumentMessages['paper'] = {
  ballot: {
    document: 'Stimmzettel',
    documents: 'Stimmzettel',
    subject: (title) => `Stimmzettel auf Papier für: ${title}`,
    keywords: 'Workshop, Punktabfrage, Stimmzettel',
    untitled: 'Punktabfrage',
    item: 'Thema',
    dots: 'Punkte',
    rule: (each, perItem) =>
      perItem >= each ? `${dots(each)}, frei zu verteilen.` : `${dots(each)}, höchstens ${perItem} auf ein Thema.`,
    how: 'Ein Kreuz in einem Kästchen ist ein Punkt. Es müssen nicht alle Punkte vergeben werden. Bitte keinen Namen notieren: Die Stimmzettel sind anonym.',
    end: 'Ende des Stimmzettels',
  },
  sheet: {
    document: 'Bewertungsbogen',
    documents: 'Bewertungsbögen',
    subject: (title) => `Bewertungsbögen für: ${title}`,
    keywords: 'Workshop, Bewertung, Dringlichkeit, Wirkung',
    untitled: 'Bewertung',
    unnamed: 'Teilnehmende Person ohne Namen',
    name: 'Name:',
    need: 'Bedarf',
    how: 'Bitte in jeder Zeile je eine Zahl für Dringlichkeit und Wirkung einkreisen. Was sich nicht beurteilen lässt, bleibt frei.',
    urgency: 'was Abwarten kostet. 1 = kann ohne Schaden ein Jahr warten; 5 = jede Woche Abwarten schadet.',
    impact:
      'was die Umsetzung wert ist. 1 = kaum jemand würde es bemerken; 5 = verändert die Arbeitsweise der Organisation.',
    end: 'Ende des Bogens',
  },
};
