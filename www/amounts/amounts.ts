/** Amounts as the form reads, adds and shows them: decimal text throughout. */
export { add, compare, decimalsOf, isDecimal, isZero, negate, shift, sign, subtract, type Decimal } from "./decimal";
export {
  commaIn,
  doubtIn,
  isCommaAlone,
  isFigure,
  monthNamed,
  ownUnit,
  readAmount,
  readMonth,
  readPercent,
  readQuantity,
  type Comma,
  type Doubt,
  type Reading,
} from "./read";
export { amountText, showAmount, showDecimal, showExactly } from "./show";
export { units, type Unit } from "./units";
