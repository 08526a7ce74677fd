/** The templates, packed by bundle/template-pack.mjs: base 85 of a deflated stream. */
declare module '*.pack' {
  const text: string;
  export default text;
}
