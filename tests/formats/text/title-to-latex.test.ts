import { expect, it } from 'vitest';
import { titleToLatex } from '../../../src/formats/text/title-to-latex.ts';

it.each([
  ['Segmentation in T1-weighted MRI of 3D Brains', 'Segmentation in {T1}-weighted {MRI} of {3D} Brains'],
  ['mRNA, GPT-4 and the DNA of pH', '{mRNA}, {GPT}-4 and the {DNA} of {pH}'],
  ['R&D in C and B/S', 'R\\&{D} in {C} and {B}/{S}'],
  ['A Survey: A Second', 'A Survey: A Second'],
  ['Neural Circuit Priors of McCulloch for Control', 'Neural Circuit Priors of {McCulloch} for Control'],
  ["Early signs of Alzheimer's disease", "Early signs of {Alzheimer}'s disease"],
  [
    'How neurons of Hodgkin-Huxley type fire: A theory',
    'How neurons of {Hodgkin}-{Huxley} type fire: A theory',
  ],
  ['A study of “Hebbian” learning in networks', 'A study of “{Hebbian}” learning in networks'],
  ['“On” Learning', '“{O}n” Learning'],
  ['The $L_2$ norm and $x^2$', 'The {$L_2$} norm and $x^2$'],
  ['Élan of Élodie in learning machines', "{\\'E}lan of {{\\'E}lodie} in learning machines"],
  ['深度 X', '深度 {X}'],
])('%s is %s', (title, latex) => {
  expect(titleToLatex(title)).toBe(latex);
});

it('in another language it stays as it is', () => {
  expect(titleToLatex('Über die Natur der DNA und $L_2$', 'de')).toBe(
    '{{\\"U}ber die Natur der DNA und $L_2$}',
  );
  expect(titleToLatex('On DNA', 'en-GB')).toBe('On {DNA}');
});
