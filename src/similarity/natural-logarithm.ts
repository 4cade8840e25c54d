/**
 * The natural logarithm by the four operations alone, whose results IEEE 754 fixes to the last bit, as it
 * does not those of `Math.log`: what is computed with it is the same on every machine. The series of the
 * inverse hyperbolic tangent (M. Abramowitz and I. Stegun, "Handbook of Mathematical Functions", 4.1.27),
 * after halving or doubling to between 1 and 2.
 * @param value above 0 and finite
 */
export function naturalLogarithm(value: number): number {
  let [rest, doublings] = [value, 0];
  for (; rest >= 2; rest /= 2) doublings++;
  for (; rest < 1; rest *= 2) doublings--;
  const ratio = (rest - 1) / (rest + 1);
  let sum = 0;
  for (let power = ratio, odd = 1; odd <= LAST_TERM; odd += 2, power *= ratio * ratio) sum += power / odd;
  return doublings * Math.LN2 + 2 * sum;
}

/** The ratio is at most 1/3, so that further terms change nothing that a double can hold. */
const LAST_TERM = 35;
