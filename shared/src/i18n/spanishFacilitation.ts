// What only facilitators and the wall read, in Spanish: no phone of a participant loads it.
import arrival from "./es/arrival.json" with { type: "json" };
import prepare from "./es/prepare.json" with { type: "json" };
import projector from "./es/projector.json" with { type: "json" };
import workshops from "./es/workshops.json" with { type: "json" };

export const spanishFacilitation = { arrival, prepare, projector, workshops };
