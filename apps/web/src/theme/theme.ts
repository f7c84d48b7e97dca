import { Button, createTheme, Input, Modal, Paper, Table } from '@mantine/core';
import type { MantineColorsTuple } from '@mantine/core';

/** Deep harbour blue: the one working colour. */
const harbour: MantineColorsTuple = [
  '#eef4f8',
  '#d9e6ef',
  '#b3cde0',
  '#86b0cd',
  '#6ba1c4',
  '#3d7ca6',
  '#236189',
  '#134a70',
  '#0e3b5b',
  '#0a2c45',
];

/** Flamboyant red: the brand mark and what is truly late, nothing else. */
const flamboyant: MantineColorsTuple = [
  '#fdefec',
  '#f9d9d3',
  '#f2b1a6',
  '#eb8573',
  '#f0816f',
  '#d9452f',
  '#c8311d',
  '#ae2716',
  '#8f1f11',
  '#6d170c',
];

/** Quiet greys with a little warmth, so that white is paper and not glass. */
const gray: MantineColorsTuple = [
  '#fbf8f3',
  '#f4f0e9',
  '#e8e3da',
  '#d8d2c7',
  '#b9b2a6',
  '#8b857a',
  '#6b665d',
  '#4f4b45',
  '#353330',
  '#1f1e1c',
];

const dark: MantineColorsTuple = [
  '#e9e6e0',
  '#bdb9b1',
  '#a29e97',
  '#6f747a',
  '#3d454c',
  '#2c343a',
  '#1f262b',
  '#181d21',
  '#111517',
  '#0c0f11',
];

const sans = "'Be Vietnam Pro', 'Segoe UI', system-ui, sans-serif";

export const theme = createTheme({
  colors: { harbour, flamboyant, gray, dark },
  primaryColor: 'harbour',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  luminanceThreshold: 0.4,
  fontFamily: sans,
  fontFamilyMonospace: "'JetBrains Mono', ui-monospace, monospace",
  headings: { fontFamily: sans, fontWeight: '600' },
  lineHeights: { xs: '1.5', sm: '1.55', md: '1.55', lg: '1.55', xl: '1.5' },
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1rem', lg: '1.125rem', xl: '1.375rem' },
  defaultRadius: 6,
  cursorType: 'pointer',
  focusRing: 'always',
  components: {
    Button: Button.extend({ defaultProps: { size: 'md' } }),
    // A calendar that fades away may come to lie on the button that somebody is pressing.
    DateInput: { defaultProps: { popoverProps: { transitionProps: { duration: 0 } } } },
    Input: Input.extend({ defaultProps: { size: 'md' } }),
    // Nearly everything is required, so it is the optional questions that are marked.
    InputWrapper: Input.Wrapper.extend({ defaultProps: { size: 'md', withAsterisk: false } }),
    Modal: Modal.extend({
      defaultProps: { centered: true, transitionProps: { duration: 120 }, radius: 8 },
    }),
    Paper: Paper.extend({ defaultProps: { radius: 8 } }),
    Table: Table.extend({ defaultProps: { verticalSpacing: 'xs' } }),
  },
});
