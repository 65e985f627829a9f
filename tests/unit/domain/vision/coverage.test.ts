import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordId } from '#shared/base/ids.ts';
import { coverChallenges, goalFromChallenge, linkGoal } from '#shared/domain/vision/coverage.ts';
import { challengesWithoutGoal } from '#shared/domain/vision/goal-gaps.ts';
import { applyChanges, EngagementBuilder } from '../../../builders/engagement.ts';

describe('the coverage of challenges by goals', () => {
  it('shows the challenges with most votes first, equal ones in their order', () => {
    const builder = new EngagementBuilder();
    const [a, b, c] = [null, 5, 5].map((votes) => builder.add('challenge', { votes }));
    const shown = coverChallenges(builder.build()).challenges.map(({ challenge }) => challenge);
    expect(shown).toEqual([b, c, a]);
  });

  it('holds every link once, and leaves alone what has none', () => {
    const links = fc.array(fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 5 }), { maxLength: 8 });
    fc.assert(
      fc.property(links, (goals) => {
        const builder = new EngagementBuilder();
        // Number 5 and 6 are links to challenges that are gone.
        const challenges = Array.from({ length: 5 }, () => builder.add('challenge'));
        const added = goals.map((of) =>
          builder.add('goal', { challenges: of.map((n) => challenges[n]?.id ?? recordId(`gone-${n}`)) }),
        );
        const data = builder.build();
        const coverage = coverChallenges(data);
        for (const { challenge, goals: answering } of coverage.challenges) {
          expect(answering).toEqual(added.filter((goal) => goal.challenges.includes(challenge.id)));
        }
        expect(coverage.goalsWithout).toEqual(added.filter((_, index) => goals[index]?.every((n) => n > 4) ?? true));
        expect(coverage.challenges.filter((one) => one.goals.length === 0).map((one) => one.challenge.id)).toEqual(
          challengesWithoutGoal(data).map(({ id }) => id),
        );
      }),
    );
  });
});

describe('a goal for a challenge', () => {
  it('is linked to it and remembers who raised it', () => {
    const builder = new EngagementBuilder();
    const ada = builder.add('stakeholder', { name: 'Ada' });
    const challenge = builder.add('challenge', { raisedBy: ada.id });
    const data = builder.build();
    const after = applyChanges(data, goalFromChallenge(challenge, recordId('new'), 'No longer: waiting '));
    expect(after.find('goal', recordId('new'))).toMatchObject({
      statement: 'No longer: waiting',
      challenges: [challenge.id],
      raisedBy: ada.id,
    });
  });

  it('gets a statement of at most 300 characters from a long challenge', () => {
    const challenge = new EngagementBuilder().add('challenge');
    const [change] = goalFromChallenge(challenge, recordId('new'), 'x'.repeat(9_999));
    expect(change).toMatchObject({ body: { statement: 'x'.repeat(300) } });
  });

  it('is linked once, however often it is asked for', () => {
    const builder = new EngagementBuilder();
    const challenge = builder.add('challenge');
    const goal = builder.add('goal', { challenges: [recordId('other')] });
    const data = applyChanges(builder.build(), linkGoal(goal, challenge.id));
    const linked = data.all('goal')[0];
    expect(linked?.challenges).toEqual([recordId('other'), challenge.id]);
    expect(linked === undefined ? null : linkGoal(linked, challenge.id)).toEqual([]);
  });
});
