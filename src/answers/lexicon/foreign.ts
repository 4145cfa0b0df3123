import { fold } from '#src/model/fold.ts';

/** Words that hold sentences together in languages that the bot does not speak; a further language is one more line. */
const FOREIGN: Readonly<Record<string, string>> = {
  fr: `quel,quelle,quels,quelles,est,sont,ce,cette,ces,le,la,les,des,du,pour,qui,quand,comment,combien,où,puis,peut,
    peux,avec,sur,dans,je,vous,nous,y,il,elle,pourquoi,quoi,aux,une,et,ou,se,l,d,qu,limite,bonjour,merci`,
  es: `cuál,cuáles,cuándo,cómo,cuánto,quién,qué,es,son,el,los,las,del,para,por,con,una,puedo,hasta,y,hola,gracias`,
  it: `qual,quale,quali,quando,come,quanto,chi,che,è,sono,il,lo,gli,della,del,per,con,una,posso,fino,ciao,grazie`,
  pt: `qual,quais,quando,como,quanto,quem,que,é,são,os,as,do,da,dos,das,para,com,uma,posso,até,olá,obrigado`,
  pl: `jaki,jaka,jakie,kiedy,jak,ile,kto,co,jest,są,dla,czy,mogę,można,się,nabór,termin,wniosek,dzień,dziękuję`,
};

const LISTS = Object.values(FOREIGN).map((list) => new Set(list.split(',').map(fold)));

/** Those of these words (folded) that belong to the one foreign language that has most of them. */
export function foreignWords(texts: readonly string[]): readonly string[] {
  const found = LISTS.map((list) => texts.filter((text) => list.has(text)));
  return found.toSorted((a, b) => b.length - a.length)[0] ?? [];
}
