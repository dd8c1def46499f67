import type { Session } from '../contract/session.ts';
import type { ListedGroup } from './listed-group.ts';
import type { SessionPlan } from './schedule/index.ts';
import { isAnchored, planSession } from './schedule/index.ts';

/** One session of one group: what a row of a list stands for. */
export interface AgendaItem {
  /** Unique in one directory, and the same from one refresh to the next. */
  readonly key: string;
  readonly group: ListedGroup;
  /** Which of the directory's groups it belongs to. */
  readonly groupIndex: number;
  /** Absent: by appointment, always open, or nobody can tell in which weeks. */
  readonly session?: Session;
  readonly plan?: SessionPlan;
}

/** Whether a group is there to be found: one that pauses is not. */
export const isListed = (group: ListedGroup): boolean => group.status !== 'paused';

/** The rows that a group can have. */
export function agendaItems(group: ListedGroup, groupIndex: number): AgendaItem[] {
  const sessions = (group.sessions ?? []).filter(isAnchored);
  if (sessions.length === 0) return [{ key: group.key, group, groupIndex }];
  return sessions.map((session, index) => ({
    key: `${group.key}#${index}`,
    group,
    groupIndex,
    session,
    plan: planSession(session),
  }));
}
