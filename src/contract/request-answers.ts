/** The closed lists of answers in a request, apart from its schema, which a page needs later. */

/** What a visitor asks for, or offers. */
export const PURPOSES = ['talk', 'check-in', 'accountability', 'offer'] as const;
export const FOR_WHOM = ['self', 'loved-one', 'other'] as const;
export const URGENCIES = ['today', 'this-week', 'no-rush'] as const;
export const CADENCES = ['once', 'weekly', 'twice-weekly', 'daily'] as const;
export const CONTACT_METHODS = ['call', 'text', 'email', 'visitor-will-contact'] as const;

/** What may be left on an answering machine, the most restrictive first. */
export const VOICEMAILS = ['none', 'first-name-only', 'organization-ok'] as const;

/** What to say when somebody else picks up, the most restrictive first. */
export const IF_OTHERS_ANSWER = ['say-nothing', 'ask-for-name', 'may-identify'] as const;

export type Purpose = (typeof PURPOSES)[number];
export type ContactMethod = (typeof CONTACT_METHODS)[number];
