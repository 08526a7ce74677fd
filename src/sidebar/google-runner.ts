/** The way from the page to the server. */

export function sendToGoogle(request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).serveSidebar(request);
  });
}
