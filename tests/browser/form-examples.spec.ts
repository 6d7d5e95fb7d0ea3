import type { Application, Assessment, PartyYear, Stage, YearRow } from "../../pkg/aterforing.js";
import { listRulebooks } from "../rulebooks.ts";
import { expect, test, type Form } from "./form.ts";

