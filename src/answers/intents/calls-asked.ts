import type { Wording } from '#src/answers/wording.ts';

// "Welche Summe hat die Ausschreibung?"
const OF_A_CALL = ['a-sum', 'how-long', 'contact', 'phone', 'email', 'procedure'] as const;
// What a question for the state of one call holds besides.
const OF_ONE = ['a-name', 'it', 'call', 'stage', 'when', 'moved', 'deadline', 'and', 'what-about'] as const;
const OF_ONE_TOLD = [
  'a-named-call',
  'it',
  'call',
  'stage',
  'when',
  'milestone',
  'milestones',
  'deadline',
  'deadlines',
  'news',
] as const;
// "How much is available?"
const ASKING_ELSE = ['how-much', 'how-many', 'who', 'why', 'how'] as const;

// "What are the deadlines of those?", "Which of those ends first?"
const ASKING_OF_EACH = [
  'when',
  'how-many',
  'how-much',
  'money',
  'deadline',
  'deadlines',
  'ends',
  'opens',
  'stage',
  'contact',
  'procedure',
] as const;

/** How calls are asked for: "Which calls are open?", "Gibt es Ausschreibungen zu …?", "What does … fund?" */
export const CALLS_WORDINGS: readonly Wording[] = [
  { sure: 2.9, has: ['calls', 'funds'], lacks: ['who'] },
  { sure: 2.8, has: ['which', 'funds'], lacks: ['call'] },
  // "Which calls have no deadline?"
  { sure: 3.15, has: ['rolling', 'calls'] },
  { sure: 3.15, has: ['rolling', 'which'], lacks: ['a-name', 'it'] },
  { sure: 3.15, has: ['rolling', 'what'], lacks: ['a-name', 'it'] },
  { sure: 3.15, has: ['rolling', 'exists'], lacks: ['a-name'] },
  { sure: 2.8, has: ['is-open', 'calls'] },
  { sure: 2.7, has: ['exists', 'calls'] },
  { sure: 2.7, has: ['which', 'calls'] },
  {
    sure: 2.6,
    has: ['which', 'call'],
    lacks: ['when', 'deadline', 'deadlines', 'a-named-call', ...OF_A_CALL],
  },
  { sure: 2.6, has: ['list', 'calls'] },
  { sure: 2.75, has: ['where', 'now', 'submit'], lacks: ['a-name', 'it', 'call'] },
  { sure: 2.75, has: ['exists', 'may', 'now'], lacks: ['a-name', 'it', 'call'] },
  { sure: 2.75, has: ['exists', 'money', 'now'], lacks: ['a-name', 'it', 'call', 'how-much'] },
  {
    sure: 2.7,
    has: ['exists', 'is-open'],
    lacks: ['a-name', 'it', 'call', 'stage', 'when', ...ASKING_ELSE],
  },
  {
    sure: 2.7,
    has: ['exists', 'status'],
    lacks: ['a-name', 'it', 'call', 'stage', 'when', 'moved', ...ASKING_ELSE],
  },
  // "What can we still apply for?", where nothing is named that it may be asked of.
  {
    sure: 2.85,
    has: ['which', 'money', 'may'],
    lacks: ['how-much', 'a-sum', 'it', 'call', 'a-named-call'],
  },
  { sure: 2.75, has: ['which', 'status', 'now'], lacks: OF_ONE },
  { sure: 2.75, has: ['what', 'status', 'submit'], lacks: OF_ONE },
  { sure: 2.75, has: ['which', 'status', 'submit'], lacks: OF_ONE },
  { sure: 2.75, has: ['where', 'status', 'submit'], lacks: OF_ONE },
  { sure: 2.75, has: ['list', 'status'], lacks: [...OF_ONE, 'deadlines', 'ends'] },
  { sure: 2.75, has: ['what', 'status', 'may'], lacks: OF_ONE },
  { sure: 2.75, has: ['which', 'status', 'may'], lacks: OF_ONE },
  { sure: 2.75, has: ['where', 'status', 'may'], lacks: OF_ONE },
  // "Where can schools apply?"
  {
    sure: 2.45,
    has: ['where', 'may', 'submit', 'a-name'],
    lacks: ['it', 'call', 'a-named-call', 'procedure', 'who', 'when', 'application'],
  },
  { sure: 2.35, has: ['where', 'funds', 'a-name'], lacks: ['who', 'call'] },
  { sure: 2.4, has: ['exists', 'is-open', 'a-name'], lacks: ['call', 'stage', 'it'] },
  { sure: 2.6, has: ['now', 'funds'], lacks: ['who', 'a-name', 'it'] },
  { sure: 2.35, has: ['now', 'funds', 'a-name'], lacks: ['who', 'it', 'call', 'a-named-call', 'how-much'] },
  { sure: 2.6, has: ['now', 'submit'], lacks: ['how', 'procedure', 'when'] },
  { sure: 2.5, has: ['exists', 'call'], lacks: ['deadline'] },
  { sure: 2.5, has: ['money', 'country'], lacks: ['how-much', 'who', 'a-name', 'call', 'it'] },
  { sure: 2.5, has: ['list', 'is-open'] },
  { sure: 2.5, has: ['what', 'is-open'] },
  { sure: 2.5, has: ['is-open', 'now'], lacks: ['a-name'] },
  { sure: 2.4, has: ['what', 'funds'], lacks: ['call'] },
  { sure: 2.4, has: ['what', 'may', 'submit'] },
  // "Which ones could a Canadian company go for?"
  {
    sure: 2.45,
    has: ['which', 'one', 'may'],
    lacks: ['call', 'a-named-call', 'stage', 'who', 'it', 'among'],
  },
  // "What has NRC got going right now?"
  {
    sure: 2.3,
    has: ['what', 'now', 'a-name'],
    lacks: ['it', 'call', 'a-named-call', 'stage', 'when', 'means', 'describe', 'happens', ...ASKING_ELSE],
  },
  // "Show me everything about equipment"
  { sure: 2.3, has: ['list', 'about', 'a-name'], lacks: [...OF_ONE_TOLD, ...ASKING_ELSE] },
  // "Which exchanges are there and when do they end?"
  {
    sure: 2.65,
    has: ['which', 'exists', 'a-name', 'and'],
    lacks: ['call', 'a-named-call', 'stage', 'milestone', 'milestones', 'who'],
  },
  { sure: 2.45, has: ['exists', 'money', 'list'], lacks: ['how-much', 'it', 'call', 'a-name'] },
  { sure: 2.3, has: ['exists', 'money'] },
  { sure: 2.6, has: ['which', 'it', 'is-open'], lacks: ['a-name', 'stage'] },
  { sure: 2.85, has: ['among', 'which'], lacks: ASKING_OF_EACH },
  { sure: 2.85, has: ['among', 'what'], lacks: ASKING_OF_EACH },
  { sure: 2.85, has: ['among', 'exists'], lacks: ASKING_OF_EACH },
  { sure: 2.3, has: ['what', 'money', 'a-name'], lacks: ['how-much', 'it', 'call'] },
  { sure: 2.6, has: ['funds', 'is-open', 'country'], lacks: ['who', 'a-name', 'it', 'call'] },
  { sure: 2.2, has: ['funds', 'country', 'a-name'], lacks: ['who', 'call'] },
  { sure: 2.3, has: ['asker', 'what', 'a-name'], lacks: ['how-much', 'call', 'it'] },
  { sure: 2.2, has: ['calls', 'a-name'] },
  { sure: 2.2, has: ['calls', 'country'] },
  { sure: 2.1, has: ['exists', 'a-name'] },
  {
    sure: 2,
    has: ['money', 'about', 'a-name'],
    lacks: ['how-much', 'how-many', 'who', 'what', 'which', 'it', 'call'],
  },
  // "Photonics funding?"
  {
    sure: 2,
    has: ['funding', 'a-name'],
    lacks: ['how-much', 'how-many', 'who', 'what', 'when', 'it', 'call', 'a-named-call', 'may', 'must'],
  },
  // "Hat der Forschungsrat gerade eine Ausschreibung?"
  {
    sure: 2.05,
    has: ['one', 'call', 'a-name'],
    lacks: [
      ...OF_ONE_TOLD.filter((mark) => mark !== 'call'),
      ...OF_A_CALL,
      ...ASKING_ELSE,
      'what',
      'which',
      'may',
      'must',
      'not',
      'means',
      'describe',
    ],
  },
  { sure: 2.1, has: ['calls'] },
];
