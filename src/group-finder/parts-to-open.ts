/** What shows only once a visitor asks for it, and comes beside the list instead of before it. */
export { distanceWords } from './distance-words.ts';
export { addSheetStyles, filterSheet } from './filter-sheet.ts';
export { groupDetail } from './group-detail.ts';
