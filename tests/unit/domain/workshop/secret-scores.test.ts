import { describe, expect, it } from 'vitest';
import type { RecordId } from '#shared/base/ids.ts';
import { isoTime } from '#shared/base/iso-date.ts';
import { beginTurn, type SealedScores } from '#shared/domain/workshop/sealed.ts';
import {
  closeScores,
  disagreementsFirst,
  enterScores,
  handOnScores,
  setScoreOnPage,
} from '#shared/domain/workshop/sealed-scores.ts';
import { countingIds } from '../../../builders/store.ts';
import { EngagementBuilder } from '../../../builders/engagement.ts';

const NOW = isoTime('2027-01-11T10:00:00.000Z');

function room() {
  const builder = new EngagementBuilder();
  const workshop = builder.add('workshop', { title: 'W' });
  const people = ['Ruth', 'Tomas'].map((name) => builder.add('participant', { name }));
  const activity = builder.add('activity', { title: 'A', type: 'scoring' }, { parentId: workshop.id });
  return { builder, people, activity };
}

describe('a scoring', () => {
  const nothing: SealedScores = { what: 'scores', handedIn: [], scores: [], turn: null };

  it('becomes one record of each person and need; an earlier opinion of the same person is changed', () => {
    const { builder, people, activity } = room();
    const need = builder.add('need', { title: 'One list' });
    const [ruth, tomas] = people.map(({ id }) => id) as [RecordId, RecordId];
    const before = builder.add('needScore', { participant: ruth, urgency: 1, impact: 1 }, { parentId: need.id });
    let sealed = setScoreOnPage(beginTurn(nothing, ruth)!, need.id, 'urgency', 5);
    sealed = handOnScores(setScoreOnPage(sealed, need.id, 'impact', 4));
    sealed = enterScores(sealed, tomas, [{ need: need.id, participant: tomas, urgency: 2, impact: null }]);
    const changes = closeScores(builder.build(), activity, sealed, { ids: countingIds('s'), now: NOW });
    expect(changes).toMatchObject([
      { op: 'update', id: before.id, set: { urgency: 5, impact: 4 } },
      { op: 'create', kind: 'needScore', parentId: need.id, body: { participant: tomas, urgency: 2, impact: null } },
      { op: 'update', id: activity.id, set: { closedAt: NOW, votersHeard: 2 } },
    ]);
  });

  it('replaces what the same person gave before, and forgets what was taken back', () => {
    const { builder, people } = room();
    const need = builder.add('need', { title: 'One list' }).id;
    const ruth = people[0]!.id;
    const once = handOnScores(setScoreOnPage(beginTurn(nothing, ruth)!, need, 'urgency', 5));
    let again = setScoreOnPage(beginTurn(once, ruth)!, need, 'urgency', 3);
    again = setScoreOnPage(again, need, 'urgency', null);
    expect(handOnScores(again).scores).toEqual([]);
    expect(handOnScores(again).handedIn).toEqual([ruth]);
  });

  it('shows disagreements first and what nobody scored last', () => {
    const builder = new EngagementBuilder();
    builder.addNeed({ title: 'agreed' }, [4, 4], [4, 4]);
    builder.addNeed({ title: 'not scored' });
    builder.addNeed({ title: 'torn' }, [1, 3], [5, 3], [1, 3], [5, 3]);
    expect(disagreementsFirst(builder.build()).map(({ need }) => need.title)).toEqual(['torn', 'agreed', 'not scored']);
  });
});
