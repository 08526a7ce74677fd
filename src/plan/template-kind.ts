/** The kinds of templates: each paper has one, some have two by the settings' choice. */
export const TEMPLATE_KINDS = [
  'plan',
  'supplement',
  'outline',
  'notice',
  'invitation',
  'minutes',
  'conclusion',
  'resolution',
  'report',
  'dossier',
] as const;

export type TemplateKind = (typeof TEMPLATE_KINDS)[number];
