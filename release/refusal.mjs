// Why no archive is made: one sentence for whoever releases.

export class Refusal extends Error {}
