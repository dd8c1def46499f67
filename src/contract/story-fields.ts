import type { Entries, Tree } from './form-fields.ts';
import { isTree, treeFromFields } from './form-fields.ts';
import { StorySubmission, shownName } from './story-submission.ts';

/**
 * A story from the entries of a form, as {@link treeFromFields} reads them. Nothing is agreed to that
 * was not ticked: without `consent.firstName` the name becomes initials here, and without
 * `consent.contact` no address goes along. `requestId` and `locale` are the caller's. The result
 * still has to be checked against the contract.
 */
export function storyFromFields(entries: Entries): Tree {
  const { email, name, ...story } = treeFromFields(StorySubmission, entries);
  const consent: Tree = {
    publish: false,
    firstName: false,
    contact: false,
    noticeVersion: 'unversioned',
    ...(isTree(story['consent']) ? story['consent'] : {}),
  };
  return {
    ...story,
    ...(typeof name === 'string' && { name: shownName(name, consent.firstName === true) }),
    ...(consent.contact === true && email !== undefined && { email }),
    consent,
  };
}
