/** The styles of the parts that have any of their own. */
import { logStyles } from "./log/styles";
import { outcomeStyles } from "./outcome/styles";
import { processStyles } from "./process/styles";
import { stageStyles } from "./stage/styles";
import { textStyles } from "./texts/styles";

export const partStyles = [stageStyles, textStyles, outcomeStyles, processStyles, logStyles];
