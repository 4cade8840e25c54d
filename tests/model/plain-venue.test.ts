import { expect, it } from 'vitest';
import { readPlainVenue } from '../../src/model/plain-venue.ts';

it.each([
  ['ICLR 2024', 'ICLR', 2024],
  ['ICLR', 'ICLR', undefined],
  ['ICLR, 2024', 'ICLR', 2024],
  ['ICLR (2024)', 'ICLR', 2024],
  ['ICLR2024', 'ICLR', 2024],
  ['Interspeech-2019', 'Interspeech', 2019],
  ['IJCAI-ECAI 2018', 'IJCAI-ECAI', 2018],
  ['ICML 2024 Workshop on X', 'ICML Workshop on X', 2024],
  ['MLCN (MICCAI workshop) 2024', 'MLCN (MICCAI workshop)', 2024],
  ['Proc. of the 2023 IEEE/CVF Conference on X', 'Proc. of the IEEE/CVF Conference on X', 2023],
  ['Proceedings of ICML 2023, 2023', 'Proceedings of ICML', 2023],
  ['AAAI Fall Symposium 2020', 'AAAI Fall Symposium', 2020],
  ['Nature 2000', 'Nature', 2000],
  ['Nature 3000', 'Nature 3000', undefined],
  ['Annalen der Physik 1905', 'Annalen der Physik', 1905],
  ['Philosophical Transactions 1665', 'Philosophical Transactions', 1665],
  ['2024年人工智能会议', '人工智能会议', 2024],
])('%s is the venue %s of %s', (text, name, year) => {
  expect(readPlainVenue(text)).toEqual({ name, ...(year !== undefined && { year }) });
});

it.each([
  ["NeurIPS '22", 'NeurIPS', 2022],
  ["CHI'22", 'CHI', 2022],
  ['SIGGRAPH ’97', 'SIGGRAPH', 1997],
  ["Actes de l'11", "Actes de l'11", undefined],
])('two digits behind an apostrophe are a year: %s', (text, name, year) => {
  expect(readPlainVenue(text)).toEqual({ name, ...(year !== undefined && { year }) });
});

it.each([
  ['Journal of X, Winter 1998/1999', 'Journal of X', 1999],
  ['Journal of X 1998-99', 'Journal of X', 1999],
  ['Winter 1998/1999', 'Winter', 1999],
  ['Works 2020-2024', 'Works 2020-2024', undefined],
])(
  'of two years that follow each other the second counts, and the season is no part of the name: %s',
  (text, name, year) => {
    expect(readPlainVenue(text)).toEqual({ name, ...(year !== undefined && { year }) });
  },
);

it.each([
  ['Nature 521, 1436-1444, 2015', 'Nature 521, 1436-1444', 2015],
  ['Nature 2015, 521:1436', 'Nature, 521:1436', 2015],
  ['Vol. 1234, 2020', 'Vol. 1234', 2020],
  ['Physical Letters, vol. 1999', 'Physical Letters, vol. 1999', undefined],
  ['Letters, pp. 1203', 'Letters, pp. 1203', undefined],
  ['IEEE 1394 2004', 'IEEE 1394', 2004],
  ['10.1109/CVPR52688.2022.01213', '10.1109/CVPR52688.2022.01213', undefined],
  ['CoRR abs/1706.03762', 'CoRR abs/1706.03762', undefined],
])('volumes, pages and identifiers are no years and stay in the name: %s', (text, name, year) => {
  expect(readPlainVenue(text)).toEqual({ name, ...(year !== undefined && { year }) });
});

it.each(['2024', ' 2024 ', '(2024)', ''])('%j, which is nothing but a year, is a name', (text) => {
  expect(readPlainVenue(text)).toEqual({ name: text.trim() });
});
