import type { Entries, Tree } from './form-fields.ts';
import { isTree, treeFromFields } from './form-fields.ts';
import { PeerRequest } from './peer-request.ts';
import { IF_OTHERS_ANSWER, VOICEMAILS } from './request-answers.ts';
import type { AnySchema } from './value-rules.ts';

/**
 * A request from the entries of a form, as {@link treeFromFields} reads them.
 *
 * Parts of ways to make contact that were not chosen are left out. Safety questions without an
 * answer get the most restrictive one, and nothing is agreed to that was not ticked. `requestId` and
 * `locale` are the caller's. The result still has to be checked against the contract.
 */
export function requestFromFields(entries: Entries): Tree {
  const request = treeFromFields(PeerRequest, entries);
  if (isTree(request['contact'])) request['contact'] = contactOf(request['contact']);
  request['consent'] = {
    contact: false,
    sms: false,
    noticeVersion: 'unversioned',
    ...(request['consent'] as Tree | undefined),
  };
  return request;
}

/** What a contact says by its method, and about its safety where it says nothing. */
function contactOf(contact: Tree): Tree {
  const { method } = contact;
  const known = optionOf(PeerRequest._zod.def.shape.contact, method)?._zod.def.shape;
  if (!known) return contact;
  const own = partsIn(known, contact);
  const questions = known['safety']?._zod.def.shape;
  if (!questions) return own;
  return {
    ...own,
    safety: {
      ...(method === 'call' && { voicemail: VOICEMAILS[0], ifOthersAnswer: IF_OTHERS_ANSWER[0] }),
      mayNameOrganization: false,
      ...partsIn(questions, (contact['safety'] as Tree | undefined) ?? {}),
    },
  };
}

const partsIn = (shape: object, tree: Tree): Tree =>
  Object.fromEntries(Object.entries(tree).filter(([key]) => key in shape));

const optionOf = (union: AnySchema, method: unknown): AnySchema | undefined =>
  union._zod.def.options?.find((option) =>
    option._zod.def.shape?.['method']?._zod.def.values?.includes(method),
  );
