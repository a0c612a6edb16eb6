import type { Context } from "../language.ts";
import { hasTitle } from "./state.ts";

/** What somebody who says nothing else wants to buy. */
const GOODS =
  "milk|eggs?|bread|butter|cheese|rice|flour|sugar|salt|oil|tea|teabags|coffee|chicken|meat|beef|mutton|mince|lamb|fish|fruit|fruits|veg|veggies|vegetables|onions?|potatoes|tomatoes|garlic|ginger|bananas?|apples?|oranges|grapes|lemons?|mango(?:es)?|carrots|cucumbers?|spinach|yogh?urt|curd|cream|juice|water|cereal|oats|pasta|noodles|lentils|daal|dal|spices|honey|jam|biscuits?|cookies|cake|chocolates?|crisps|snacks|nuts|ketchup|sauce|detergent|soap|shampoo|conditioner|toothpaste|toothbrush(?:es)?|tissues?|toilet (?:paper|rolls?)|kitchen roll|nappies|diapers|wipes|sponges|bleach|bin bags|trash bags|washing (?:powder|liquid)|batter(?:y|ies)|bulbs?|light ?bulbs?|stamps|envelopes?|pens?|pencils|notebooks?|textbooks?|ink|toner|food|litter|medicines?|meds|vitamins|tablets|paracetamol|panadol|plasters|bandages|sanitizer|nails|screws|paint|glue|tape|petrol|diesel|gas|charger|cable|gloves|socks|shoes|trainers|uniforms?|jacket|coat|towels?|curtains|filters?|tyres?|tires?|gifts?|presents?|flowers|balloons|candles|decorations|groceries|ingredients|supplies|tickets?";
/** Where somebody has to be, or what has to be paid, handed in or cleaned. */
const MATTERS =
  "dentist|doctor|gp|optician|vet|physio|hair ?cut|appointments?|check-?up|meeting|interview|gym|swimming|yoga|lesson|exam|viva|practice|rehearsal|mot|oil change|car wash|dry cleaning|inspection|delivery|homework|assignment|essay|coursework|report|presentation|invoices?|tax(?:es| return)?|rent|bills?|fees|insurance|renewal|passport|visa|licen[cs]e|timesheets?|payroll|cv|résumé|deposit|laundry|dishes|washing(?: up)?|hoovering|vacuuming|ironing|shopping|cleaning|recycling|bins|gardening|packing|dusting|mopping|photos|service|repairs?|prescription|errands|chores";
const THING = `(?:${GOODS}|${MATTERS})`;

const UNIT =
  "(?:kgs?|kilos?|grams?|g|lit(?:re|er)s?|l|ml|packs?|packets?|bottles?|cans?|tins?|bags?|boxes|loaves|dozen|pairs?|jars?|rolls?|pints?)";
const AMOUNT = `(?:(?:\\d+|an?|some|half a|two|three|four|five|six)(?: ?${UNIT}\\b)?(?: of)? )?`;
const AMOUNT_BEHIND = `(?: (?:x ?\\d+|\\d+ ?x|\\d+ ?${UNIT}|\\d+))?`;
const WORD = "[\\p{L}'’-]+";
const BEHIND = `(?: (?:for|with|from|of) (?:the |my |our )?${WORD}(?: ${WORD}){0,2})?`;
const NAME = `${AMOUNT}(?:${WORD} ){0,3}?${THING}${AMOUNT_BEHIND}${BEHIND}`;
const THINGS = new RegExp(
  `^${NAME}(?:(?:, (?:and )?| and | & )${NAME}){0,7}(?: please)?[.!]*$`,
  "iu",
);
/** Words of a sentence or a remark, and what points at something known. */
const SAYS =
  /\b(?:i|we|you|he|she|it|they|is|are|was|were|no|not|never|the|this|that|these|those|my|your|his|her|what|which|who|why|how|when|like|love|hate|want|nice|good|great|bad|awful|best|worst|stupid|boring|lovely|hello|hi|hey|ok|okay|yes|thanks?|sorry|oh|more|enough|only|just|about|any|every|all|both|first|second|last|other|also|too|done|finished|delete|remove|show|list|move|complete|mark|rename)\b/i;

/** "Milk", "printer ink", "birthday cake for Sana": a thing says enough where no task of that name is there. */
export const isThing = (text: string, context: Context): boolean =>
  THINGS.test(text) && !SAYS.test(text) && !hasTitle(text, context);
