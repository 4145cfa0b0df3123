/** What partners ask of any programme. */
export type Matter =
  // money
  | 'own-share'
  | 'costs'
  | 'equipment'
  | 'overheads'
  | 'staff'
  | 'travel'
  | 'vat'
  | 'childcare'
  | 'subcontracts'
  | 'double-funding'
  | 'payment'
  | 'advance'
  | 'currency'
  | 'budget-changes'
  // the application
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
  // who takes part
  | 'find-partner'
  | 'consortium-size'
  | 'alone'
  | 'lead'
  | 'other-countries'
  | 'agreement'
  // the decision
  | 'decision'
  | 'jury'
  | 'criteria'
  | 'feedback'
  | 'early-start'
  // the project
  | 'duration'
  | 'extension'
  | 'reports'
  | 'data'
  | 'patents'
  | 'permits'
  | 'visa'
  | 'ethics'
  | 'animals'
  | 'privacy'
  | 'insurance'
  | 'customs'
  | 'exports'
  | 'logo'
  | 'visits'
  | 'newsletter';

/**
 * The ways to speak of each matter, separated by commas. `a + b` wants both, wherever they stand, `a / b` one of them;
 * `word*` stands for every ending, `*word` for every compound that ends so.
 */
export type Wordings = Readonly<Record<Matter, string>>;
