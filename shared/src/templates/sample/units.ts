// The units that the sample's plans name: by what they do, with their institution by what it is.

export const units = {
  electronicGovernment: "Unidad de gobierno electrónico · Ministerio rector de telecomunicaciones y gobierno digital",
  simplification: "Unidad de simplificación de trámites · Ministerio rector de telecomunicaciones y gobierno digital",
  interoperability:
    "Unidad de interoperabilidad y seguridad de la información · Ministerio rector de telecomunicaciones y gobierno digital",
  digitalInclusion:
    "Unidad de inclusión digital y puntos digitales · Ministerio rector de telecomunicaciones y gobierno digital",
  openGovernment: "Unidad de gobierno abierto · Centro de gobierno",
  publicService: "Unidad de desarrollo del servicio público · Ministerio rector del servicio público",
  training: "Unidad de evaluación y formación · Ministerio rector del servicio público",
  continuingEducation: "Unidad de educación continua · Escuela de gobierno",
  dataExchange: "Unidad de intercambio y protección de datos · Entidad rectora de registros públicos",
  civilRegistry: "Unidad de servicios electrónicos · Registro civil",
  followUp: "Unidad de seguimiento y evaluación · Ente rector de planificación",
  registers: "Unidad de registros administrativos · Oficina nacional de estadística",
  healthServices: "Unidad de servicios a la ciudadanía · Ministerio de salud",
  municipalities: "Unidad de asistencia técnica a municipios · Asociación de municipios",
  localTechnology: "Jefatura de tecnologías · Gobierno local piloto",
  accessibility: "Unidad de accesibilidad · Consejo de igualdad de discapacidades",
  transparency: "Unidad de transparencia · Defensoría del pueblo",
  university: "Vinculación con la sociedad · Universidad aliada",
  socialSecurity: "Unidad de canales digitales · Seguridad social",
  parishes: "Unidad de apoyo técnico · Asociación de gobiernos parroquiales",
} as const;
export type SampleUnit = keyof typeof units;
