import type { VerdictName } from '../compare/index.ts';
import type { Settings } from '../store/settings.ts';
import { PREFIX, VERDICTS } from './painter.ts';

/** How a verdict is drawn: never by colour alone. */
const LINES: Readonly<Record<VerdictName, string>> = {
  'in-line': 'solid',
  earlier: 'dotted',
  beyond: 'double',
  'sources-differ': 'dashed',
  differs: 'wavy',
  'not-compared': 'dotted',
};

type Pair = readonly [light: string, dark: string];

/** The colours of the page's own text, for a palette that tells verdicts by their lines alone. */
const OF_TEXT: Pair = ['currentColor', 'currentColor'];

const COLOURS: Readonly<Record<Settings['palette'], Readonly<Record<VerdictName, Pair>> | null>> = {
  standard: {
    'in-line': ['#1f7a4d', '#6fd6a3'],
    earlier: ['#2563b0', '#8ab8f5'],
    beyond: ['#6b3fa0', '#c6a5f2'],
    'sources-differ': ['#9a6200', '#f0b95a'],
    differs: ['#b3261e', '#ff9c93'],
    'not-compared': ['#6a6874', '#a9a7b3'],
  },
  // After Okabe and Ito: told apart with every kind of colour vision.
  contrast: {
    'in-line': ['#0072b2', '#56b4e9'],
    earlier: ['#004d40', '#7fe0cf'],
    beyond: ['#7b2d6b', '#e3a0cf'],
    'sources-differ': ['#8a5a00', '#e69f00'],
    differs: ['#a63f00', '#ff9a66'],
    'not-compared': ['#555555', '#bbbbbb'],
  },
  plain: null,
};

/** The figure that is selected; a page's own styles may not hide it. */
const CURRENT = 'background-color: light-dark(#ffe08a, #6b5200) !important; color: light-dark(#1b1b1f, #fff) !important;';

/**
 * The style of the highlights. Colours take the page's own scheme by light-dark().
 * @returns CSS for both painters
 */
export function highlightCss(palette: Settings['palette']): string {
  const rules = VERDICTS.map((verdict) => {
    const [light, dark] = COLOURS[palette]?.[verdict] ?? OF_TEXT;
    const colour = light === dark ? light : `light-dark(${light}, ${dark})`;
    const tint = light === 'currentColor' ? 'transparent' : `color-mix(in srgb, ${colour} 13%, transparent)`;
    const body = `text-decoration: underline ${LINES[verdict]} ${colour} 2px; background-color: ${tint};`;
    return `::highlight(${PREFIX}-${verdict}) { ${body} }\nmark.${PREFIX}-mark[data-plumbline-verdict="${verdict}"] { all: unset; ${body} text-underline-offset: 0.18em; cursor: pointer; }`;
  });
  return `${rules.join('\n')}
::highlight(${PREFIX}-current) { ${CURRENT} }
mark.${PREFIX}-mark[data-plumbline-current] { ${CURRENT} outline: 2px solid light-dark(#1b1b1f, #fff); }
@media print { mark.${PREFIX}-mark { background-color: transparent !important; } }
`;
}
