export * from './calendar.ts';
export * from './occurrence.ts';
export * from './phase.ts';
export * from './session-plan.ts';
export * from './time-units.ts';
export * from './zone-clock.ts';
