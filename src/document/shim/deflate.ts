/** What is used of fflate, and no more of it in the bundle. */
export { inflateSync, unzipSync, zipSync } from 'fflate';
