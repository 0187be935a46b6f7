// The Sustainable Development Goals and the codes of their 169 targets. Loaded by what shows or judges plans only.
import type { Localized } from "../core/localized.ts";

export interface SdgGoal {
  readonly number: number;
  readonly name: Localized;
  /** The goal's own colour, and the one that is read best on it. */
  readonly color: string;
  readonly textColor: string;
  /** Endings of the codes: `6` of "16.6". */
  readonly targets: readonly string[];
}

export const sdgGoals: readonly SdgGoal[] = [
  goal(1, {
    es: "Fin de la pobreza",
    en: "No poverty",
    colors: "#E5243B #FFFFFF",
    targets: "1 2 3 4 5 a b",
  }),
  goal(2, {
    es: "Hambre cero",
    en: "Zero hunger",
    colors: "#DDA63A #000000",
    targets: "1 2 3 4 5 a b c",
  }),
  goal(3, {
    es: "Salud y bienestar",
    en: "Good health and well-being",
    colors: "#4C9F38 #000000",
    targets: "1 2 3 4 5 6 7 8 9 a b c d",
  }),
  goal(4, {
    es: "Educación de calidad",
    en: "Quality education",
    colors: "#C5192D #FFFFFF",
    targets: "1 2 3 4 5 6 7 a b c",
  }),
  goal(5, {
    es: "Igualdad de género",
    en: "Gender equality",
    colors: "#FF3A21 #000000",
    targets: "1 2 3 4 5 6 a b c",
  }),
  goal(6, {
    es: "Agua limpia y saneamiento",
    en: "Clean water and sanitation",
    colors: "#26BDE2 #000000",
    targets: "1 2 3 4 5 6 a b",
  }),
  goal(7, {
    es: "Energía asequible y no contaminante",
    en: "Affordable and clean energy",
    colors: "#FCC30B #000000",
    targets: "1 2 3 a b",
  }),
  goal(8, {
    es: "Trabajo decente y crecimiento económico",
    en: "Decent work and economic growth",
    colors: "#A21942 #FFFFFF",
    targets: "1 2 3 4 5 6 7 8 9 10 a b",
  }),
  goal(9, {
    es: "Industria, innovación e infraestructura",
    en: "Industry, innovation and infrastructure",
    colors: "#FD6925 #000000",
    targets: "1 2 3 4 5 a b c",
  }),
  goal(10, {
    es: "Reducción de las desigualdades",
    en: "Reduced inequalities",
    colors: "#DD1367 #FFFFFF",
    targets: "1 2 3 4 5 6 7 a b c",
  }),
  goal(11, {
    es: "Ciudades y comunidades sostenibles",
    en: "Sustainable cities and communities",
    colors: "#FD9D24 #000000",
    targets: "1 2 3 4 5 6 7 a b c",
  }),
  goal(12, {
    es: "Producción y consumo responsables",
    en: "Responsible consumption and production",
    colors: "#BF8B2E #000000",
    targets: "1 2 3 4 5 6 7 8 a b c",
  }),
  goal(13, {
    es: "Acción por el clima",
    en: "Climate action",
    colors: "#3F7E44 #FFFFFF",
    targets: "1 2 3 a b",
  }),
  goal(14, {
    es: "Vida submarina",
    en: "Life below water",
    colors: "#0A97D9 #000000",
    targets: "1 2 3 4 5 6 7 a b c",
  }),
  goal(15, {
    es: "Vida de ecosistemas terrestres",
    en: "Life on land",
    colors: "#56C02B #000000",
    targets: "1 2 3 4 5 6 7 8 9 a b c",
  }),
  goal(16, {
    es: "Paz, justicia e instituciones sólidas",
    en: "Peace, justice and strong institutions",
    colors: "#00689D #FFFFFF",
    targets: "1 2 3 4 5 6 7 8 9 10 a b",
  }),
  goal(17, {
    es: "Alianzas para lograr los objetivos",
    en: "Partnerships for the goals",
    colors: "#19486A #FFFFFF",
    targets: "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19",
  }),
];

/** Short titles of the targets that plans for the digital state use most: in our own words, not the official text. */
export const sdgTargetTitles: Readonly<Record<string, Localized>> = {
  "1.3": { es: "Protección social para todas las personas", en: "Social protection for all" },
  "1.4": {
    es: "Acceso a servicios básicos, recursos y nuevas tecnologías",
    en: "Access to basic services, resources and new technology",
  },
  "3.8": { es: "Cobertura sanitaria universal", en: "Universal health coverage" },
  "4.4": { es: "Competencias técnicas y digitales para el empleo", en: "Technical and digital skills for jobs" },
  "4.6": { es: "Alfabetización de jóvenes y adultos", en: "Youth and adult literacy" },
  "5.5": { es: "Participación y liderazgo de las mujeres", en: "Women's participation and leadership" },
  "5.b": { es: "Tecnología para el empoderamiento de las mujeres", en: "Technology to empower women" },
  "8.3": {
    es: "Apoyo a emprendimiento y formalización de mipymes",
    en: "Support for entrepreneurship and formal small business",
  },
  "8.10": { es: "Acceso a servicios financieros", en: "Access to financial services" },
  "9.1": {
    es: "Infraestructura fiable, sostenible y accesible",
    en: "Reliable, sustainable, accessible infrastructure",
  },
  "9.c": { es: "Acceso a las TIC e internet asequible", en: "Access to ICT and affordable internet" },
  "10.2": { es: "Inclusión social, económica y política", en: "Social, economic and political inclusion" },
  "10.3": {
    es: "Igualdad de oportunidades y fin de prácticas discriminatorias",
    en: "Equal opportunity, no discriminatory practice",
  },
  "11.3": {
    es: "Planificación y gestión participativa de ciudades",
    en: "Participatory urban planning and management",
  },
  "11.a": { es: "Vínculos entre zonas urbanas y rurales", en: "Urban-rural linkages" },
  "12.7": { es: "Compras públicas sostenibles", en: "Sustainable public procurement" },
  "16.3": { es: "Estado de derecho y acceso a la justicia", en: "Rule of law and access to justice" },
  "16.5": { es: "Reducción de la corrupción y el soborno", en: "Less corruption and bribery" },
  "16.6": {
    es: "Instituciones eficaces y transparentes que rinden cuentas",
    en: "Effective, accountable, transparent institutions",
  },
  "16.7": { es: "Decisiones inclusivas y participativas", en: "Inclusive, participatory decisions" },
  "16.9": { es: "Identidad jurídica para todas las personas", en: "Legal identity for all" },
  "16.10": { es: "Acceso público a la información", en: "Public access to information" },
  "16.b": { es: "Leyes y políticas no discriminatorias", en: "Non-discriminatory laws and policies" },
  "17.6": {
    es: "Cooperación en ciencia, tecnología e innovación",
    en: "Cooperation on science, technology and innovation",
  },
  "17.8": { es: "Uso de tecnologías instrumentales (TIC)", en: "Use of enabling technology (ICT)" },
  "17.9": { es: "Desarrollo de capacidades", en: "Capacity-building" },
  "17.14": { es: "Coherencia de las políticas", en: "Policy coherence" },
  "17.17": {
    es: "Alianzas públicas, público-privadas y con sociedad civil",
    en: "Public, public-private and civil-society partnerships",
  },
  "17.18": { es: "Datos oportunos, fiables y desagregados", en: "Timely, reliable, disaggregated data" },
};

export interface SdgTarget {
  /** "16.6" */
  readonly code: string;
  readonly goal: number;
}

export const sdgTargets: readonly SdgTarget[] = sdgGoals.flatMap(({ number, targets }) =>
  targets.map((ending) => ({ code: `${number}.${ending}`, goal: number })),
);

const codes: ReadonlySet<string> = new Set(sdgTargets.map(({ code }) => code));

export function isSdgTarget(code: string): boolean {
  return codes.has(code);
}

interface GoalFacts extends Localized {
  readonly colors: string;
  readonly targets: string;
}

function goal(number: number, { es, en, colors, targets }: GoalFacts): SdgGoal {
  const [color = "", textColor = ""] = colors.split(" ");
  return { number, name: { es, en }, color, textColor, targets: targets.split(" ") };
}
