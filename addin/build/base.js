/** The address that every address in manifest.xml begins with. */
export const DEVELOPMENT_BASE = 'https://localhost:3000/';

/** Where the add-in will be served from, with a slash at the end. Throws on what Office would refuse. */
export function baseFrom(given) {
  if (given === undefined) return DEVELOPMENT_BASE;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '') {
    throw new Error(
      `base must be an https address without ? and #, as in https://tools.example.org/ringfence/: ${given}`,
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
