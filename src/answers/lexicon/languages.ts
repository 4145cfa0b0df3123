/** Those in which papers are written; Intl does not list its languages. */
export const WRITTEN_LANGUAGES = `
  ar bg bn bs ca cs cy da de el en es et eu fa fi fr ga he hi hr hu hy id is it iu ja ka kk km ko lb lo lt lv mi mk mn ms
  mt my nb ne nl nn no pl pt ro ru sk sl sq sr sv sw ta th tl tr uk ur uz vi xh zh zu`
  .trim()
  .split(/\s+/);
