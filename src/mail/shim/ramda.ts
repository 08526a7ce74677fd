/** Stands in for ramda under emailjs-mime-codec, which takes one function of it. */

type Step = (text: string) => string;

export function pipe(first: Step, ...others: readonly Step[]): Step {
  return (text) => others.reduce((result, step) => step(result), first(text));
}
