/** Masks what is a token by its form alone, where text of a file is shown that no scanner has judged. */

/** Each is linear: a fixed head, then runs of one character class. No word boundary: tokens can stand side by side. */
const TOKEN_FORMS: readonly RegExp[] = [
  /gh[pousr]_\w{16,}/g,
  /github_pat_[A-Za-z0-9_]{16,}/g,
  /glpat-[A-Za-z0-9_-]{16,}/g,
  /xox[a-z]-[A-Za-z0-9-]{10,}/g,
  /A[KS]IA[A-Z0-9]{16}/g,
  /\beyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_.-]+/g,
];

/** How each of the forms begins: most text has none of these, and is looked at once. */
const HEADS = /gh[pousr]_|github_pat_|glpat-|xox|A[KS]IA|eyJ/;

/** Every token becomes `mask`; the rest stays as it is. */
export function maskTokens(text: string, mask: string): string {
  return TOKEN_FORMS.reduce((masked, form) => masked.replaceAll(form, mask), text);
}

/** Where tokens stand, in no particular order; `end` is exclusive. */
export function findTokens(text: string): readonly {readonly start: number; readonly end: number}[] {
  if (!HEADS.test(text)) return [];
  return TOKEN_FORMS.flatMap((form) =>
    [...text.matchAll(form)].map(({0: token, index}) => ({start: index, end: index + token.length})),
  );
}
