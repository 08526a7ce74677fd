/** What Google gives a page: https://developers.google.com/apps-script/guides/html/reference/run */
declare namespace google.script {
  interface Runner {
    withSuccessHandler(handler: (answer: string) => void): Runner;
    withFailureHandler(handler: (error: Error) => void): Runner;
    serveSidebar(request: string): void;
  }
  const run: Runner;
}
