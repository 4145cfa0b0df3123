// The colours are those of page.css, so that a card changes with the page between light and dark.
const COLOUR = { default: 'var(--ink)', subtle: 'var(--muted)' };
const ATTENTION = { default: 'var(--wrong)', subtle: 'var(--wrong)' };
const FONT = {
  fontFamily: 'inherit',
  fontSizes: { small: 14, default: 16, medium: 18, large: 20, extraLarge: 24 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
};

/** How the renderer draws cards on the page. */
export const HOST_CONFIG = {
  supportsInteractivity: true,
  fontTypes: { default: FONT, monospace: FONT },
  lineHeights: { small: 20, default: 24, medium: 26, large: 28, extraLarge: 32 },
  spacing: { small: 6, default: 10, medium: 14, large: 20, extraLarge: 28, padding: 0 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  textBlock: { headingLevel: 3 },
  containerStyles: {
    default: {
      backgroundColor: 'transparent',
      foregroundColors: {
        default: COLOUR,
        dark: COLOUR,
        light: COLOUR,
        accent: COLOUR,
        attention: ATTENTION,
        good: COLOUR,
        warning: ATTENTION,
      },
    },
  },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { weight: 'bolder' },
    },
    errorMessage: { color: 'attention', weight: 'bolder', spacing: 'small' },
  },
  actions: {
    maxActions: 12,
    spacing: 'medium',
    buttonSpacing: 8,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    allowTitleToWrap: true,
  },
};
