// What only facilitators and the wall read, in English: no phone of a participant loads it.
import arrival from "./en/arrival.json" with { type: "json" };
import prepare from "./en/prepare.json" with { type: "json" };
import projector from "./en/projector.json" with { type: "json" };
import workshops from "./en/workshops.json" with { type: "json" };

export const englishFacilitation = { arrival, prepare, projector, workshops };
