/** A box in pixels, y pointing down. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Circle {
  x: number;
  y: number;
  radius: number;
}

export interface Segment {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** Whether two boxes come nearer to each other than a space. */
export function overlaps(a: Box, b: Box, space: number): boolean {
  return (
    a.left < b.right + space &&
    b.left < a.right + space &&
    a.top < b.bottom + space &&
    b.top < a.bottom + space
  );
}

/** Whether the nearest point of the box lies within the circle. */
export function covers(circle: Circle, box: Box): boolean {
  return squareTo(circle, box) < circle.radius * circle.radius;
}

/** From a circle's edge to the nearest point of the box; negative where it lies within. */
export function distanceTo(circle: Circle, box: Box): number {
  return Math.sqrt(squareTo(circle, box)) - circle.radius;
}

function squareTo({ x, y }: Circle, { left, top, right, bottom }: Box): number {
  const dx = x - Math.max(left, Math.min(x, right));
  const dy = y - Math.max(top, Math.min(y, bottom));
  return dx * dx + dy * dy;
}

/**
 * Whether a segment runs through the box: its own box must meet it, and the box's corners must not
 * all lie on one side of its line (separating axes).
 */
export function crosses({ x1, y1, x2, y2 }: Segment, { left, top, right, bottom }: Box): boolean {
  if (Math.max(x1, x2) <= left || Math.min(x1, x2) >= right) return false;
  if (Math.max(y1, y2) <= top || Math.min(y1, y2) >= bottom) return false;
  const dx = x2 - x1;
  const dy = y2 - y1;
  // The sign tells on which side of the line a corner lies.
  const a = dx * (top - y1) - dy * (left - x1);
  const b = dx * (top - y1) - dy * (right - x1);
  const c = dx * (bottom - y1) - dy * (left - x1);
  const d = dx * (bottom - y1) - dy * (right - x1);
  return Math.min(a, b, c, d) < 0 && Math.max(a, b, c, d) > 0;
}
