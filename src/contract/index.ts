export * from './group.ts';
export * from './groups-search.ts';
export * from './open.ts';
export * from './primitives.ts';
export * from './problem.ts';
export * from './service.ts';
export * from './session.ts';
