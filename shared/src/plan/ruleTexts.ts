// What each rule of a plan asks, in words.
import type { Localized } from "../core/localized.ts";

export const ruleTexts = {
  required: {
    es: "Falta un dato obligatorio para comprometer la acción.",
    en: "A field that is required to commit the action is missing.",
  },
  R01: {
    es: "Debe haber exactamente una unidad responsable.",
    en: "There must be exactly one responsible unit.",
  },
  R02: {
    es: "La fecha de fin no puede ser anterior a la de inicio.",
    en: "End date cannot be before start date.",
  },
  R03: {
    es: "Se requiere al menos un indicador con meta y fecha.",
    en: "At least one indicator with target and date is required.",
  },
  R04: {
    es: "Indique la línea base o marque «por establecer» y fije cuándo se obtendrá.",
    en: "Give the baseline or mark it “to be set” with a date.",
  },
  R05: {
    es: "Según el sentido elegido, la meta debe ser mayor que la línea base (subir), menor (bajar) o igual (mantenerse).",
    en: "By the direction chosen, the target must be above the baseline (go up), below it (go down) or equal (stay).",
  },
  R06: {
    es: "Cada indicador necesita un medio de verificación.",
    en: "Each indicator needs a means of verification.",
  },
  R07: {
    es: "Los hitos deben caer entre el inicio y el fin de la acción.",
    en: "Milestones must fall between the action’s start and end.",
  },
  R08: {
    es: "El código de meta ODS debe existir entre las 169 metas.",
    en: "The SDG target code must be one of the 169.",
  },
  R09: {
    es: "El avance va de 0 a 100; «Completada» exige 100 y evidencia.",
    en: "Progress is 0–100; “Completed” needs 100 and evidence.",
  },
} as const satisfies Readonly<Record<string, Localized>>;

export type RuleId = keyof typeof ruleTexts;
