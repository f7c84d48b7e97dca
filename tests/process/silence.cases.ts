import { SILENCE_RULES, type SilenceRule } from '#libs/process/domain';
import { SweepDossiers } from '#libs/dossier';
import { expectStatus } from '../support/officials.js';
import { ANSWER_RULES, AUTHORED, pairOf, type AnswerKey } from './authored-models.js';
import type { House } from './authored.js';

interface Asked {
  readonly state: string;
  readonly onSilence: string;
  readonly question: { readonly vi: string };
}
type Pair = readonly [answer: AnswerKey, silence: SilenceRule];

const PAIRS: readonly Pair[] = Object.keys(ANSWER_RULES).flatMap((answer) =>
  SILENCE_RULES.map((silence): Pair => [answer as AnswerKey, silence]),
);

/**
 * All nine pairs of a rule about answers and a rule about silence, side by side in branches of one process: the
 * same three city departments are asked in each, and each branch goes on to its own step `a-…`.
 */
export function silenceCases(of: () => House): void {
  const [CODE] = AUTHORED.silence;

  const gone = async (code: string): Promise<string[]> => {
    const { currentSteps } = await of().read<{ currentSteps: { key: string }[] }>(code);
    return currentSteps.flatMap((s) => (s.key.startsWith('a-') ? [s.key.slice(2)] : [])).sort();
  };
  const names = (...wanted: (AnswerKey | SilenceRule)[]): string[] =>
    PAIRS.filter((pair) => pair.some((rule) => wanted.includes(rule)))
      .map(pairOf)
      .sort();
  /** In every branch that still asks this department. */
  const answers = async (who: string, code: string, pairs: readonly Pair[]): Promise<void> => {
    for (const pair of pairs) await of().does(`consultee.${who}`, code, pairOf(pair), 'agree');
  };
  const silence = async (): Promise<void> => {
    const { app, clock } = of().portal;
    clock.advance(7 * 24 * 3_600_000);
    await app.get(SweepDossiers, { strict: false }).lapseSilent(await clock.now());
  };
  /** Of each pair, how the three questions stand: `lapsed lapsed closed`. */
  const states = async (code: string): Promise<Record<string, string>> => {
    const path = `/dossiers/${code}/consultations?limit=100`;
    const specialist = of().person('specialist');
    const { items } = expectStatus(await specialist.get<{ items: Asked[] }>(path), 200);
    return Object.fromEntries(
      PAIRS.map((pair) => {
        const own = items.filter((c) => c.question.vi === pairOf(pair));
        expect(own.every((c) => c.onSilence === pair[1])).toBe(true);
        return [
          pairOf(pair),
          own
            .map((c) => c.state)
            .sort()
            .join(' '),
        ];
      }),
    );
  };
  const without = (...left: AnswerKey[]): Pair[] => PAIRS.filter(([a]) => !left.includes(a));

  describe('nine pairs of answers and silence', () => {
    it('go on when enough have answered, and not before', async () => {
      const code = await of().accepted(CODE);
      expect(await gone(code)).toEqual([]);
      await answers('police', code, PAIRS);
      expect(await gone(code)).toEqual(names('any'));
      await answers('military', code, without('any'));
      expect(await gone(code)).toEqual(names('any', 'two'));
      await answers('finance', code, without('any', 'two'));
      expect(await gone(code)).toEqual(names('any', 'two', 'all'));
    });

    it('apply their rule when nobody answers, and name who was silent', async () => {
      const code = await of().accepted(CODE);
      await silence();
      expect(await states(code)).toEqual({
        // Deemed to agree: as soon as that is enough, the others need not say anything.
        'all-deemed-consent': 'lapsed lapsed lapsed',
        'any-deemed-consent': 'closed closed lapsed',
        'two-deemed-consent': 'closed lapsed lapsed',
        'all-proceed-without': 'lapsed lapsed lapsed',
        'any-proceed-without': 'lapsed lapsed lapsed',
        'two-proceed-without': 'lapsed lapsed lapsed',
        'all-escalate': 'escalated escalated escalated',
        'any-escalate': 'escalated escalated escalated',
        'two-escalate': 'escalated escalated escalated',
      });
      expect(await gone(code)).toEqual(names('deemed-consent', 'proceed-without'));
      const told = await of().told(code, 'consultation.lapsed');
      for (const unit of ['Sở Tài chính', 'Công an']) {
        expect(told.some((text) => text.includes(unit))).toBe(true);
      }
      const said = (words: string): number => told.filter((text) => text.endsWith(words)).length;
      expect(said('coi như đồng ý')).toBe(3 + 1 + 2);
      expect(said('giải quyết tiếp, đơn vị vẫn chịu trách nhiệm')).toBe(9);
      expect(said('báo cáo lãnh đạo')).toBe(9);
      // Before the leader: who was silent may still answer, and the leader may go on without.
      await of().does('consultee.police', code, 'any-escalate', 'agree');
      expect(await gone(code)).toContain('any-escalate');
      for (const pair of ['all-escalate', 'two-escalate']) {
        for (let left = 3; left > 0; left--) {
          expect(await gone(code)).not.toContain(pair);
          await of().does('leader', code, pair, 'proceed');
        }
      }
      expect(await gone(code)).toEqual(names('all', 'any', 'two'));
    });

    it('count one answer with the silence of the others', async () => {
      const code = await of().accepted(CODE);
      await answers('finance', code, PAIRS);
      await silence();
      expect(await states(code)).toMatchObject({
        'all-deemed-consent': 'answered lapsed lapsed',
        'two-deemed-consent': 'answered closed lapsed',
        'two-proceed-without': 'answered lapsed lapsed',
        'two-escalate': 'answered escalated escalated',
        'any-escalate': 'answered closed closed',
      });
      expect(await gone(code)).toEqual(names('any', 'deemed-consent', 'proceed-without'));
    });
  });
}
