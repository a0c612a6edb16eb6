/** What is of the evening where nothing says which half of the day its hour is of. */
const EVENING =
  /(?<!\p{L})(?:dinner|supper|party|cinema|movie|film|concert|rehearsal|choir|theatre|theater|drinks|pub|quiz|gig|book club|restaurant|dawat|mehndi|iftar|iftari|ڈنر|دعوت|مہندی|افطار|افطاری|پارٹی)(?!\p{L})/iu;
/** From here an hour without its half may be meant for the evening. */
const FIRST_EVENING_HOUR = 5;

export const isOfEvening = (title: string, hour: number): boolean =>
  hour >= FIRST_EVENING_HOUR && hour < 12 && EVENING.test(title);
