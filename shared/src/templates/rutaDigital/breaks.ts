// The breaks of the two days: a block of their own each, so that a delay before one is seen at once.
import type { AgendaBlock } from "../template.ts";

interface When {
  readonly id: string;
  readonly day: number;
  readonly startsAt: string;
}

export function coffeeBreak({ id, day, startsAt }: When): AgendaBlock {
  return {
    day,
    startsAt,
    minutes: 15,
    stages: [
      {
        id,
        mode: "break",
        minutes: 15,
        title: { es: "Receso", en: "Break" },
        prompt: { es: "Un descanso. Todo queda guardado.", en: "Time for a break. Everything is saved." },
      },
    ],
  };
}

export function lunch({ id, day, startsAt }: When): AgendaBlock {
  return {
    day,
    startsAt,
    minutes: 60,
    stages: [
      {
        id,
        mode: "break",
        minutes: 60,
        title: { es: "Almuerzo", en: "Lunch" },
        prompt: { es: "Buen provecho. Todo queda guardado.", en: "Enjoy your meal. Everything is saved." },
      },
    ],
  };
}
