/** What the sidebar says of a call that failed, in English. */
import type { calling as vietnamese } from '../vi/calling';

export const calling: typeof vietnamese = {
  service: {
    message: 'Google is out of order, so this could not be done.',
    advice: 'Please wait a little and click again; what was done is kept.',
  },
  program: {
    message: 'The add-on ran into a fault, so this could not be done.',
    advice:
      'Please close the sidebar and open it again from the menu Chuyên đề; if that does not help, send the details to whoever installed it.',
  },
};
