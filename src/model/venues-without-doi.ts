/**
 * Whether a venue is known to give its papers no DOI: what OpenReview, PMLR, JMLR, NeurIPS, USENIX and CEUR publish,
 * and workshops, of which each does as it likes. (NeurIPS gives some since 2022, and names them nowhere in its pages.)
 */
export function givesNoDoi(venue: string): boolean {
  return WITHOUT_DOI.test(venue);
}

const WITHOUT_DOI =
  /\b(?:ICLR|ICML|NeurIPS|NIPS|TMLR|JMLR|PMLR|COLM|COLT|ALT|AISTATS|UAI|CoRL|MIDL|L4DC|CHIL|CLeaR|ACML|USENIX|CEUR|Learning Representations|Machine Learning Research|Neural Information Processing|workshops?|thesis)\b/i;
