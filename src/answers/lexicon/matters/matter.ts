export type MoneyMatter =
  | 'own-share'
  | 'double-funding'
  | 'payment'
  | 'advance'
  | 'currency'
  | 'budget-changes'
  | 'audit';

export type CostsMatter =
  | 'costs'
  | 'equipment'
  | 'overheads'
  | 'staff'
  | 'travel'
  | 'vat'
  | 'childcare'
  | 'subcontracts';

export type ApplicationMatter =
  | 'late'
  | 'deadline-extension'
  | 'several'
  | 'resubmission'
  | 'withdrawal'
  | 'template'
  | 'attachments'
  | 'signature'
  | 'advice'
  | 'confidentiality'
  | 'proposal-language'
  | 'accessibility';

export type PartnersMatter =
  | 'find-partner'
  | 'consortium-size'
  | 'alone'
  | 'lead'
  | 'other-countries'
  | 'agreement'
  | 'sme'
  | 'gender';

export type DecisionMatter = 'decision' | 'jury' | 'criteria' | 'feedback' | 'early-start';

export type ProjectMatter =
  | 'duration'
  | 'extension'
  | 'changes'
  | 'failure'
  | 'reports'
  | 'data'
  | 'ownership'
  | 'patents'
  | 'logo';

export type RulesMatter =
  | 'permits'
  | 'visa'
  | 'ethics'
  | 'animals'
  | 'privacy'
  | 'insurance'
  | 'customs'
  | 'samples'
  | 'exports'
  | 'training';

export type AllianceMatter = 'purpose' | 'visits' | 'newsletter' | 'difference' | 'membership' | 'office';

/** What partners ask of any programme. */
export type Matter =
  | MoneyMatter
  | CostsMatter
  | ApplicationMatter
  | PartnersMatter
  | DecisionMatter
  | ProjectMatter
  | RulesMatter
  | AllianceMatter;

/**
 * The ways to speak of each matter, separated by commas. `a + b` wants both, wherever they stand, `a / b` one of them,
 * `a ! b` the first without the second; `word*` stands for every ending, `*word` for every compound that ends so,
 * `@country` for any country of the world, its people and its adjective, `@language` for any language.
 */
export type Wordings<Of extends Matter = Matter> = Readonly<Record<Of, string>>;
