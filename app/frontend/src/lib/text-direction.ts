/**
 * The `dir` of a field: that of what stands in it. While it is empty "auto"
 * would mean left to right, so the field then follows the page.
 */
export const directionOf = (text: string): "auto" | undefined =>
  text ? "auto" : undefined;
