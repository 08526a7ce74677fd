/** A .docx imported by the bundler (and by jest's transformer): its bytes in base64. */
declare module '*.docx' {
  const base64: string;
  export default base64;
}
